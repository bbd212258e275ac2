import { livedesk } from '@messagewright/core';
import { describe, expect, it, vi } from 'vitest';
import { canary } from '../../test/canary.ts';
import { createStage, faultsOf, newKey, origin, slugOf } from '../../test/stage.ts';
import {
  bring,
  bringText,
  bytesOf,
  end,
  file,
  fileDraft,
  message,
  part,
  png,
} from '../../test/upload-stage.ts';
import type { SendPort } from '../send-port.ts';

// Requests with files as somebody hostile writes them, without a socket in between.

it('goes on under a boundary that nobody can know', async () => {
  const first = await bringText(message() + file() + end);
  const second = await bringText(message() + file() + end);
  expect([first.outcome, second.outcome]).toEqual(['accepted', 'accepted']);
  const boundaries = [first, second].map(({ out }) => {
    const [one] = out;
    const [, boundary = ''] =
      /^multipart\/form-data; boundary=(messagewright-[0-9a-f]{32})$/.exec(
        one?.request.headers['content-type'] ?? '',
      ) ?? [];
    expect(one?.text).toBe(
      [
        `--${boundary}\r\nContent-Disposition: form-data; name="attachments[]"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n${png}rest`,
        `--${boundary}\r\nContent-Disposition: form-data; name="content"\r\n\r\nc`,
        `--${boundary}--\r\n`,
      ].join('\r\n'),
    );
    return boundary;
  });
  expect(new Set(boundaries).size).toBe(2);
});

it('states a length where the draft states every size, and it is that of the body', async () => {
  const sized = await bringText(message(fileDraft({ size: 12 })) + file() + end);
  expect(sized.out[0]?.request.length).toBe(sized.out[0]?.text.length);
  const unsized = await bringText(message() + file() + end);
  expect(unsized.out[0]?.request.length).toBeUndefined();
});

describe('the size of a file', () => {
  const sized = (size: number) => png + 'x'.repeat(size - png.length);
  /** A body in small pieces, so that what goes out can be told from what came. */
  const inPieces = (text: string) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < text.length; at += 50) {
          controller.enqueue(bytesOf(text.slice(at, at + 50)));
        }
        controller.close();
      },
    });

  it('is bound where the draft does not say it', async () => {
    const uploads = { fileBytes: 1000 };
    const most = await bringText(message() + file('f1', sized(1000)) + end, { uploads });
    expect(most.outcome).toBe('accepted');
    const more = await bring(inPieces(message() + file('f1', sized(1001)) + end), { uploads });
    expect([more.slug, more.outcome]).toEqual(['too-large', 'not_sent']);
  });

  it.each([-1, 1.5])('is never %d, whatever the draft says', async (size) => {
    const { answer, slug, out } = await bringText(message(fileDraft({ size })) + file() + end);
    expect(slug).toBe('file-refused');
    expect(faultsOf(answer)).toEqual([['/message/media', 'file.size']]);
    expect(out).toEqual([]);
  });

  it('is what the draft says, and nothing beyond it goes out', async () => {
    const draft = message(fileDraft({ size: 500 }));
    const { slug, outcome, out } = await bring(inPieces(draft + file('f1', sized(100_000)) + end));
    expect([slug, outcome]).toEqual(['file-refused', 'not_sent']);
    expect(out[0]?.whole).toBe(false);
    expect(out[0]?.text.split('\r\n\r\n')[1]?.length).toBeLessThanOrEqual(500);
  });
});

describe('the type of a request', () => {
  const body = message() + file() + end;
  const long = 'b'.repeat(70);
  const with70 = body.replaceAll('--b', `--${long}`);

  it.each<[string, string]>([
    ['multipart/form-data; boundary=b', body],
    ['multipart/form-data;boundary="b"', body],
    ['Multipart/Form-Data;  BOUNDARY=b', body],
    [`multipart/form-data; boundary=${long}`, with70],
    ['multipart/form-data; boundary="b c:=?"', body.replaceAll('--b', '--b c:=?')],
  ])('%j is taken', async (type, text) => {
    expect((await bringText(text, { type })).outcome).toBe('accepted');
  });

  it.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
    `multipart/form-data; boundary=b${long}`,
    'multipart/form-data; boundary="b "',
    'multipart/form-data; boundary="b',
    'multipart/form-data; boundary=b; boundary=c',
    'multipart/form-data; boundary=b; charset=utf-8',
    'multipart/form-data; charset=utf-8; boundary=b',
    'multipart/form-data; boundary=b, multipart/form-data; boundary=c',
    'multipart/form-data; boundary=b\u00e9',
    'multipart/form-data; boundary="b\\"c"',
    'multipart/form-data; boundary=b c',
    'multipart/mixed; boundary=b',
    'multipart/related; boundary=b',
    'application/x-www-form-urlencoded',
  ])('%j is not', async (type) => {
    const { slug, out } = await bringText(body, { type });
    expect(slug).toBe('unsupported-media-type');
    expect(out).toEqual([]);
  });

  it.each(['gzip', 'identity, gzip', 'br', ''])(
    'a content encoding %j is not',
    async (encoding) => {
      const headers = { 'content-encoding': encoding };
      expect((await bringText(body, { headers })).slug).toBe('unsupported-media-type');
    },
  );

  it.each(['0', '1', '999', '-5', 'many', '1e3', '12,12', '999999999999'])(
    'a length of %j that is not its own is not',
    async (length) => {
      const headers = { 'content-length': length };
      const { slug, out } = await bringText(body, { headers });
      expect(['bad-multipart', 'too-large']).toContain(slug);
      expect(out.every(({ whole }) => !whole)).toBe(true);
    },
  );
});

describe('the parts of a request', () => {
  it.each<[string, string]>([
    ['no message', file() + end],
    ['the message last', file() + message() + end],
    ['two messages', message() + message() + file() + end],
    ['a message that is a file', part('message', '{}', '; filename="m"') + file() + end],
    ['a file that is a field', message() + part('f1', png) + end],
    ['a file of another id', message() + file('f2') + end],
    ['an id in other letters', message() + file('F1') + end],
    ['a file twice', message() + file() + file() + end],
    ['a field at the end', message() + file() + part('content', 'Other') + end],
    ['no file', message() + end],
    ['nothing', end],
    ['ten thousand small ones', message() + file() + part('a', '1').repeat(10_000) + end],
    ['ten thousand small ones first', part('a', '').repeat(10_000) + message() + file() + end],
    ['a name of the language', message() + file('__proto__') + end],
    ['trailing bytes', `${message()}${file()}${end}\r\n`],
    ['a second body', message() + file() + end + message() + file() + end],
    ['no end', message() + file()],
    [
      'a transfer encoding',
      message() + file().replace('\r\n\r\n', '\r\nContent-Transfer-Encoding: base64\r\n\r\n') + end,
    ],
    [
      'a length of their own',
      `${message()}--b\r\nContent-Disposition: form-data; name="f1\u0000"; filename="x"\r\n\r\n${png}\r\n${end}`,
    ],
  ])('with %s are refused, and nothing has its end', async (_, text) => {
    const { slug, outcome, out } = await bringText(text);
    expect([slug, outcome]).toEqual(['bad-multipart', 'not_sent']);
    expect(out.filter(({ whole }) => whole)).toEqual([]);
    expect(out.every((one) => !one.text.endsWith('--\r\n'))).toBe(true);
  });

  it('are not read beyond what is wrong with them', async () => {
    let pulled = 0;
    const many = bytesOf(part('a', '1').repeat(100));
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(pulled === 1 ? bytesOf(message() + file()) : many);
        },
      },
      { highWaterMark: 0 },
    );
    expect((await bring(body)).slug).toBe('bad-multipart');
    expect(pulled).toBeLessThan(4);
  });

  it.each(['no-json', '{"provider":"livedesk","provider":"digishare"}', '\u00ff', '{"a":'])(
    'with a message that reads %j are refused',
    async (text) => {
      expect((await bringText(part('message', text) + file() + end)).slug).toBe('bad-json');
    },
  );

  it('with too long a message are refused', async () => {
    const text = part('message', ' '.repeat(300_000));
    expect((await bringText(text + file() + end)).slug).toBe('too-large');
  });

  it('with endless headers are refused', async () => {
    const text = `${message()}--b\r\nX-A: ${'a'.repeat(100_000)}`;
    expect((await bringText(text)).slug).toBe('too-large');
  });

  it.each([
    ['is another thing', file('f1', '<html>')],
    ['is empty', file('f1', '')],
    ['is called another', file().replace('image/png', 'text/html')],
  ])('of which the first file %s ask nothing of the provider', async (_, wrong) => {
    const { slug, out } = await bringText(message() + wrong + end);
    expect([slug, out]).toEqual(['file-refused', []]);
  });

  it('of a draft with one file twice are refused', async () => {
    const media = { kind: 'image', source: 'file', file: { id: 'f1', name: 'a.png' } };
    const draft = { ...fileDraft(), message: { type: 'attachments', items: [media, media] } };
    expect((await bringText(message(draft) + file() + file() + end)).slug).toBe('bad-request');
  });

  it('of a draft that breaks a rule are not read', async () => {
    const draft = fileDraft({}, { to: { type: 'conversation', id: '../1' } });
    const { slug, out } = await bringText(message(draft) + file() + end);
    expect([slug, out]).toEqual(['validation', []]);
  });
});

it('lets a text say what looks like a boundary', async () => {
  const draft = fileDraft();
  const caption = '\r\n--b--\r\n\r\n--messagewright-';
  const { out, outcome } = await bringText(
    message({ ...draft, message: { ...draft.message, caption } }) + file() + end,
  );
  expect(outcome).toBe('accepted');
  expect(out[0]?.text).toContain(`name="content"\r\n\r\n${caption}\r\n--`);
});

it.each([1, 2, 3, 4, 5, 6])(
  'that a port has given up after %i pieces never has its end, whatever the port goes on to do',
  async (pieces) => {
    let rest: Promise<string> | undefined;
    const send: SendPort = async ({ body }) => {
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      let text = '';
      const read = async (times: number) => {
        for (let time = 0; time < times; time += 1) {
          const { done, value } = await reader.read();
          if (done) return;
          text += Buffer.from(value).toString('latin1');
        }
      };
      await read(pieces);
      // Once more is asked for, and not waited for.
      rest = read(50).then(
        () => text,
        () => text,
      );
      return { handed: true, failure: { fault: 'connection' } };
    };
    const { call } = createStage({
      providers: [livedesk],
      accounts: [
        { id: 'main', provider: 'livedesk', credentials: { apiKey: canary, apiSecret: canary } },
      ],
      send,
    });
    const answer = await call(
      new Request(`${origin}/v1/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'multipart/form-data; boundary=b',
          'idempotency-key': newKey(),
        },
        body: bytesOf(message() + file() + end),
      }),
    );
    const text = (await rest) ?? '';
    const whole = /--\r\n$/.test(text);
    expect(answer.body.outcome).toBe(whole ? 'unknown' : 'not_sent');
  },
);

it('has one deadline from its first byte to the answer', async () => {
  vi.useFakeTimers();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let aborted = false;
  const send: SendPort = ({ body }, { signal }) =>
    new Promise((resolve) => {
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      // It takes the head of a part, and nothing after it.
      void reader.read();
      begin();
      signal.addEventListener('abort', () => {
        aborted = true;
        resolve({ handed: true, failure: { fault: 'timeout' } });
      });
    });
  const { call } = createStage({
    providers: [livedesk],
    accounts: [
      { id: 'main', provider: 'livedesk', credentials: { apiKey: canary, apiSecret: canary } },
    ],
    send,
    uploads: { deadlineMs: 1000 },
  });
  const pieces = [message(), file('f1', png + 'x'.repeat(2000)), end].map(bytesOf);
  const answering = call(
    new Request(`${origin}/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': newKey() },
      body: new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((later) => setTimeout(later, 400));
          const piece = pieces.shift();
          if (piece) controller.enqueue(piece);
        },
      }),
      duplex: 'half',
    } as RequestInit),
  );
  await vi.advanceTimersByTimeAsync(800);
  await begun;
  await vi.advanceTimersByTimeAsync(199);
  expect(aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  expect(aborted).toBe(true);
  expect(slugOf(await answering)).toBe('upstream-timeout');
});
