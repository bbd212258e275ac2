import { livedesk, prepare, type WirePart } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { curlLine } from './curl-line.ts';

const request = { method: 'POST', path: '/v1/x' } as const;
const lines = (...parts: WirePart[]) =>
  curlLine(request, parts, livedesk.endpoint).split(' \\\n  ').slice(2);

describe('curlLine', () => {
  it('names address, credentials by name alone, and each part', () => {
    const media = {
      kind: 'image',
      source: 'file',
      file: { id: 'f', name: 'van.jpg' },
      mime: 'image/jpeg',
    } as const;
    const draft = {
      version: 1,
      to: { type: 'conversation', id: '141' },
      message: { type: 'image', media, caption: 'On its way' },
    } as const;
    const made = prepare(draft, livedesk).request;
    const parts = made.body.kind === 'multipart' ? made.body.parts : [];
    expect(curlLine(made, parts, livedesk.endpoint).split('\n')).toEqual([
      "curl -X POST 'https://livedesk-api.engagelab.com/api/v2/accounts/conversations/141/messages' \\",
      "  -u '<apiKey>:<apiSecret>' \\",
      `  -F 'attachments[]=@"van.jpg";type=image/jpeg' \\`,
      "  -F 'content=On its way'",
    ]);
  });

  it('sends texts as texts, whatever they begin with', () => {
    for (const value of ['@/etc/passwd', '</etc/passwd', 'a;type=text/html', '"a"']) {
      expect(lines({ name: 'content', value })).toEqual([`--form-string 'content=${value}'`]);
    }
  });

  it('lets nothing out of its quotes, and no name out of its folder', () => {
    expect(lines({ name: 'content', value: "it's $(id) `id`" })).toEqual([
      "-F 'content=it'\\''s $(id) `id`'",
    ]);
    const file = { id: 'f', name: '../../etc/a";type=x\'.pdf' };
    expect(lines({ name: 'a', filename: 'b,c.pdf', mime: 'image/png;x=y', file })).toEqual([
      `-F 'a=@"a\\";type=x'\\''.pdf";type=image/png;filename="b,c.pdf"'`,
    ]);
  });

  it('puts a credential into the header that the provider reads', () => {
    const auth = { header: 'Authorization', scheme: 'AccessKey' } as const;
    expect(curlLine(request, [], { base: 'https://a.example', auth, credentials: ['key'] })).toBe(
      "curl -X POST 'https://a.example/v1/x' \\\n  -H 'Authorization: AccessKey <key>'",
    );
  });
});
