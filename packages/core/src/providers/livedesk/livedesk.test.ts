import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/arbitraries.ts';
import { describeProvider } from '../../../test/describe-provider.ts';
import { describeResearch } from '../../../test/describe-research.ts';
import {
  bodyForm,
  checkPayload,
  type Draft,
  decode,
  encode,
  hasError,
  isNote,
  type Json,
  livedesk,
  type Media,
  type Message,
  normalize,
  validate,
} from '../../index.ts';
import { rowIds } from './__fixtures__/ids.ts';
import { limitExpectations } from './__fixtures__/limits.ts';
import { payloads } from './__fixtures__/payloads.ts';
import { notCheckable } from './limits/index.ts';

describeProvider({ provider: livedesk, fixtures: payloads, limits: limitExpectations });

const path = '/api/v2/accounts/conversations/141/messages';
const requestOf = (message: Message, more: Partial<Draft> = {}) =>
  encode(
    { ...draftOf(message, livedesk), to: { type: 'conversation', id: '141' }, ...more },
    livedesk,
  ).request;

describe('livedesk: the documented examples', () => {
  const file = new URL('../../../../../../shared/conformance/documented.jsonl', import.meta.url);
  const isHere = existsSync(file);
  const lines = isHere ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const examples = lines
    .map((line) => JSON.parse(line) as { id: string; provider: string; request?: Json })
    .filter(({ provider, request }) => provider === 'livedesk' && request !== undefined);

  /** The page shows a file as the command line does: `@/path/to/file.jpg`. */
  const asForm = (request: Json): Json =>
    Object.fromEntries(
      Object.entries(request as object).map(([key, value]: [string, Json]) => {
        const name = key === 'attachments[]' ? String(value).split('/').at(-1) : undefined;
        return [key, name ? [{ file: { id: 'file_1', name } }] : value];
      }),
    );

  it(isHere ? 'are all there' : 'are not beside this checkout', () => {
    expect(examples).toHaveLength(isHere ? 10 : 0);
  });

  it('decode without residue, encode to the same body and have no error', () => {
    for (const { id, request } of examples) {
      const form = asForm(request as Json);
      const { draft } = decode(form, livedesk);
      expect(JSON.stringify(draft), id).not.toContain('"extra"');
      expect(bodyForm(encode(draft, livedesk).request), id).toEqual(form);
      expect(hasError(checkPayload(form, livedesk)), id).toBe(false);
    }
  });
});

/** Rows beside those of the research, with what they follow from. */
const additions: readonly [of: RegExp, reason: string][] = [
  [/^ld\.private\.customer$/, 'R17'],
  [/^ld\.in_reply_to\.(required|undocumented)$/, 'the page shows it for texts, with an id'],
  [/^ld\.attachments\.(parts|count\.min|file|source)\b/, 'a form has a file in each of its parts'],
  [/^ld\.template\.no_files$/, 'the page shows a template as JSON'],
  [/^ld\.template\.language\.(shape|listed)$/, 'both halves of ld.template.language.required'],
  [/^ld\.template\.(components|body\.params\.text|param$)/, 'the maps hold one text for each key'],
  [/^ld\.template\.header\.(type|media\.source)$/, 'the table of headers: a type, an address'],
  [/^ld\.template\.button\.values$/, 'R12: what each button takes'],
];

describeResearch({ provider: livedesk, rowIds, notCheckable, additions });

describe('livedesk', () => {
  it('names the conversation in the address alone, and reads it from there', () => {
    const request = requestOf({ type: 'text', text: 'Hi' });
    expect(request).toMatchObject({
      method: 'POST',
      path,
      body: { kind: 'json', value: { content: 'Hi' } },
    });
    expect(decode(request, livedesk).draft.to).toEqual({ type: 'conversation', id: '141' });
    expect(decode(bodyForm(request), livedesk).draft.to).toEqual({ type: 'conversation', id: '' });
  });

  it.each(['../../admin', '14/1', '1%2f2', '1\r\nx: y', '\ud800'])(
    'refuses %j as a conversation and never lets it out of its segment',
    (id) => {
      const draft = {
        ...draftOf({ type: 'text', text: 'Hi' }, livedesk),
        to: { type: 'conversation' as const, id },
      };
      const { request, issues } = encode(draft, livedesk);
      expect(issues).toMatchObject([{ limit: 'ld.conversation_id.digits', path: ['to', 'id'] }]);
      expect(request.path.split('/')).toHaveLength(path.split('/').length);
      expect(request.path).not.toMatch(/[\r\n]/);
    },
  );

  it('sends files in parts: one for each file in order, then the text, then the marks', () => {
    const request = requestOf(
      {
        type: 'attachments',
        items: [
          {
            kind: 'image',
            source: 'file',
            file: { id: 'f1', name: 'a.jpg', size: 3 },
            mime: 'image/jpeg',
          },
          {
            kind: 'document',
            source: 'file',
            file: { id: 'f2', name: 'b.pdf' },
            filename: 'c.pdf',
          },
        ],
        caption: 'Both',
      },
      { options: { livedesk: { private: true } }, replyTo: { id: '29' } },
    );
    expect(request.body).toMatchObject({
      kind: 'multipart',
      parts: [
        {
          name: 'attachments[]',
          filename: 'a.jpg',
          mime: 'image/jpeg',
          file: { id: 'f1', name: 'a.jpg', size: 3 },
        },
        { name: 'attachments[]', filename: 'c.pdf', file: { id: 'f2', name: 'b.pdf' } },
        { name: 'content', value: 'Both' },
        { name: 'private', value: 'true' },
        { name: 'content_attributes[in_reply_to]', value: '29' },
      ],
    });
  });

  it('sends a template as JSON, never with files', () => {
    const { body } = requestOf({
      type: 'template',
      name: 'n',
      language: 'en',
      preview: 'p',
      components: [],
    });
    expect(body).toEqual({
      kind: 'json',
      value: {
        content: 'p',
        message_type: 'outgoing',
        template_params: { name: 'n', language: 'en' },
      },
    });
    const both = { ...(payloads.template as object), ...(payloads.image as object) } as Json;
    expect(hasError(checkPayload(both, livedesk))).toBe(true);
  });

  it('refuses files that somebody wrote into JSON by hand', () => {
    const json = JSON.stringify({ content: 'c', 'attachments[]': ['@/etc/passwd'] });
    const draft = draftOf({ type: 'custom', scope: 'content', json }, livedesk);
    expect(hasError(validate(draft, livedesk))).toBe(true);
    expect(encode(draft, livedesk).request.body.kind).toBe('json');
  });

  it('takes a file for what it is, whatever the message said', () => {
    const media = { kind: 'image', source: 'file', file: { id: 'f', name: 'a.pdf' } } as const;
    const { draft } = decode(requestOf({ type: 'image', media }), livedesk);
    expect(draft.message).toEqual({ type: 'document', media: { ...media, kind: 'document' } });
  });

  it.each(['image', 'video', 'document'] as const)(
    'names the file of a header that is a document alone: %s',
    (kind) => {
      const url = 'https://a.example/b';
      const media: Media = { kind, source: 'url', url, filename: 'b.pdf' };
      const message: Message = {
        type: 'template',
        name: 'n',
        language: 'en',
        preview: 'p',
        components: [{ slot: 'header', parameters: [{ value: { type: 'media', media } }] }],
      };
      const { body } = requestOf(message);
      const isDocument = kind === 'document';
      expect(body).toMatchObject({
        value: { template_params: { header_params: { type: kind, media_url: url } } },
      });
      expect(JSON.stringify(body).includes('filename')).toBe(isDocument);
    },
  );

  it('keeps the name of a value that is written by hand', () => {
    const parameters = [{ name: 'prénom', value: { type: 'custom', json: '[]' } }] as const;
    const draft = draftOf(
      {
        type: 'template',
        name: 'n',
        language: 'en',
        preview: 'p',
        components: [{ slot: 'body', parameters: [...parameters] }],
      },
      livedesk,
    );
    expect(normalize(draft, livedesk).message).toMatchObject({ components: [{ parameters }] });
  });

  it('marks a private note', () => {
    expect(livedesk.options.badges({ livedesk: { private: true } })).toEqual(['livedesk.private']);
    expect(livedesk.options.badges({ livedesk: { private: false } })).toEqual([]);
    const draft = draftOf({ type: 'text', text: 'Hi' }, livedesk);
    expect(
      [{ private: true }, { private: false }, {}, undefined].map((options) =>
        isNote({ ...draft, options: { livedesk: options } }, livedesk),
      ),
    ).toEqual([true, false, false, false]);
    expect(isNote({ ...draft, options: 5 as never }, livedesk)).toBe(false);
  });

  it('asks for a retry under the message, and only with ids that are numbers', () => {
    const to = { type: 'conversation', id: '141' } as const;
    expect(livedesk.retry?.path('123', to)).toBe(`${path}/123/retry`);
    for (const id of ['', '..', '1/2', '1%2f2', '01', '1\n']) {
      expect(livedesk.retry?.path(id, to)).toBeUndefined();
      expect(livedesk.retry?.path('123', { ...to, id })).toBeUndefined();
    }
    expect(livedesk.retry?.path('123', { type: 'phone', phone: '1' })).toBeUndefined();
  });
});
