import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../test/stage.ts';
import { bringText, end, file, fileDraft, message, part, png } from '../../test/upload-stage.ts';

// Names of files and of parts, as somebody hostile chooses them.

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['..\\..\\a.png', 'a.png'],
    ['/etc/a.png', 'a.png'],
    ['C:\\a.png', 'a.png'],
    ['a"; filename="b.png', 'a; filename=b.png'],
    ['a\r\nContent-Type: text/html\r\n\r\n<b>.png', 'html<b>.png'],
    ['a\nb.png', 'ab.png'],
    ['a\u0000.png', 'a.png'],
    ['a\u0000.exe.png', 'a.exe.png'],
    ['\u202egnp.a.png', 'gnp.a.png'],
    ['....png.png', 'png.png'],
    ['con.png', 'con.png'],
  ])('%j goes out in one line of one header', async (name, safe) => {
    const draft = fileDraft({ name });
    const { outcome, out } = await bringText(message(draft) + file() + end);
    expect(outcome).toBe('accepted');
    const [head = ''] = out[0]?.text.split('\r\n\r\n') ?? [];
    const lines = head.split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(
      `Content-Disposition: form-data; name="attachments[]"; filename="${safe}"`,
    );
    expect(lines[2]).toBe('Content-Type: image/png');
  });

  it.each([
    'a.png.exe',
    'a.svg',
    'a.html',
    'a',
    'a.png.',
    'a.png\u202e.exe',
    '.png',
    '..',
    'a.png/',
  ])('%j promises nothing that is taken', async (name) => {
    const { slug, out } = await bringText(message(fileDraft({ name })) + file() + end);
    expect([slug, out]).toEqual(['file-refused', []]);
  });

  it.each(['application/pdf', 'text/html', 'image/jpeg'])(
    'and a draft that calls it %s do not agree',
    async (mime) => {
      const draft = fileDraft();
      const media = { kind: 'image', source: 'file', file: { id: 'f1', name: 'a.png' }, mime };
      const named = { ...draft, message: { ...draft.message, media } };
      const { slug, answer, out } = await bringText(message(named) + file() + end);
      expect([slug, out]).toEqual(['file-refused', []]);
      expect(faultsOf(answer)).toEqual([['/message/media', 'file.type']]);
    },
  );

  it.each(['می‌خواهم.png', '👩‍💻.png', '\u200eصورة\u200f.png', 'a\u2028b.png'])(
    'may be %j, as people have it',
    async (name) => {
      const written = Buffer.from(`; filename="${name}"`).toString('latin1');
      const own = part('f1', png, `${written}\r\nContent-Type: image/png`);
      const { outcome } = await bringText(message(fileDraft({ name })) + own + end);
      expect(outcome).toBe('accepted');
    },
  );

  it('that the client writes beside it is not used', async () => {
    const other = part('f1', png, '; filename="../evil.html"\r\nContent-Type: image/png');
    const { out } = await bringText(message() + other + end);
    expect(out[0]?.text).toContain('filename="a.png"');
    expect(out[0]?.text).not.toContain('evil');
  });
});

it('writes the names of other parts in one line too', async () => {
  const rest = JSON.stringify([{ at: '/a"\r\nX-Evil: 1\r\n\r\nb', is: 'v' }]);
  const extra = { livedesk: { rest } };
  const draft = fileDraft({}, { extra });
  const { out, outcome } = await bringText(message(draft) + file() + end, {
    allow: { extra: true },
  });
  expect(outcome).toBe('accepted');
  expect(out[0]?.text).toContain('name="a%22%0D%0AX-Evil: 1%0D%0A%0D%0Ab"\r\n\r\nv\r\n');
});
