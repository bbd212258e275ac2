import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/arbitraries.ts';
import { platformErrors } from '../../answers/platform-errors.ts';
import {
  bodyForm,
  type Json,
  livedesk,
  type Message,
  type ParameterValue,
  prepare,
} from '../../index.ts';

const file = new URL('../../../../../../shared/conformance/documented.jsonl', import.meta.url);
const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
const documented = lines
  .map((line) => JSON.parse(line) as { id: string; provider: string; response?: Json })
  .filter(({ provider }) => provider === 'livedesk');

function read(
  body: Json | undefined,
  status = 200,
  message: Message = { type: 'text', text: 'Hi' },
) {
  const { map, request } = prepare(draftOf(message, livedesk), livedesk);
  return livedesk.answer(status, body, map, bodyForm(request));
}

const failed = (external_error: Json) => ({
  id: 123,
  status: 'failed',
  content_attributes: { external_error },
});

const template = {
  type: 'template',
  name: 'n',
  language: 'en',
  preview: 'p',
  components: [{ slot: 'body', parameters: [{ value: { type: 'text', text: 'a' } }] }],
} satisfies Message;

describe('livedesk: answers', () => {
  it('takes a message for accepted, with its id as text and its state', () => {
    expect(read({ id: 3030, status: 'sent', content: 'Hi' })).toEqual({
      outcome: 'accepted',
      retryable: false,
      messageId: '3030',
      status: 'sent',
      issues: [],
    });
  });

  it('gives the stored files, and no address that is none of a web page', () => {
    const attachments: Json[] = [
      {
        id: 199,
        file_type: 'image',
        data_url: 'https://a.example/b',
        thumb_url: 'javascript:x',
        file_size: 5,
      },
      { id: 200, data_url: 'javascript://%0aalert(1)', thumb_url: 'https://a.example/t' },
      { id: 201, data_url: 'ftp://a.example/b', thumb_url: 'data:image/png;base64,AA' },
      'x',
    ];
    expect(read({ id: 1, status: 'sent', attachments }).attachments).toEqual([
      { id: '199', type: 'image', url: 'https://a.example/b', size: 5 },
      { id: '200', thumbnail: 'https://a.example/t' },
      { id: '201' },
    ]);
  });

  it('says that the service window has closed, and offers a template', () => {
    expect(read(failed('131047: Re-engagement message is not allowed'))).toMatchObject({
      outcome: 'rejected',
      retryable: false,
      messageId: '123',
      status: 'failed',
      code: '131047',
      issues: [
        {
          code: 'answer.outside-window',
          path: [],
          params: { message: 'Re-engagement message is not allowed', code: '131047' },
          repairs: [{ code: 'template.use' }],
        },
      ],
    });
  });

  it.each([
    ['(#132012) Format mismatch', 'answer.template-format', ['message', 'components', 0]],
    ['132000: number of parameters', 'answer.template-parameters', ['message', 'components', 0]],
    ['132015: paused', 'answer.template-paused', ['message', 'name']],
    ['131026: Message undeliverable', 'answer.undeliverable', ['to', 'id']],
    ['131000: Something went wrong', 'answer.try-again', []],
    ['999999: Nobody lists it', 'answer.platform', []],
    ['no number at all', 'answer.refused', []],
  ])('puts %j on its place', (text, code, place) => {
    expect(read(failed(text), 200, template).issues).toMatchObject([{ code, path: place }]);
  });

  const media = { kind: 'image', source: 'file', file: { id: 'f', name: 'a.jpg' } } as const;
  const header = (value: ParameterValue): Message => ({
    ...template,
    components: [{ slot: 'header', parameters: [{ value }] }],
  });

  it.each<[string, Message, string, (string | number)[]]>([
    ['a file', { type: 'image', media }, '/attachments[]/0', ['message', 'media']],
    [
      'several files',
      { type: 'attachments', items: [media, media] },
      '/attachments[]',
      ['message', 'items'],
    ],
    [
      "a template's header",
      header({
        type: 'media',
        media: { kind: 'video', source: 'url', url: 'https://a.example/b' },
      }),
      '/template_params/header_params/media_url',
      ['message', 'components', 0, 'parameters', 0, 'value', 'media', 'url'],
    ],
  ])('puts a medium on %s', (_, message, pointer, place) => {
    const { issues } = read(failed('131053: Media upload error'), 200, message);
    expect(issues).toMatchObject([{ code: 'answer.media', pointer, path: place }]);
  });

  it('puts what is wrong with values on every slot that has some', () => {
    const value = { type: 'text', text: 'a' } as const;
    const { issues } = read(failed('132018: no line breaks'), 200, {
      ...template,
      components: [
        { slot: 'header', parameters: [{ value }] },
        { slot: 'body', parameters: [{ value }] },
        { slot: 'button', index: 0, button: 'url', parameters: [{ value }] },
      ],
    });
    expect(issues.map(({ pointer, path }) => [pointer, path.slice(0, 3)])).toEqual([
      ['/template_params/processed_params', ['message', 'components', 1]],
      ['/template_params/header_params', ['message', 'components', 0]],
      ['/template_params/button_params/0', ['message', 'components', 2]],
    ]);
  });

  const places: Readonly<Record<string, (string | number)[][]>> = {
    recipient: [['to', 'id']],
    'template-name': [['message', 'name']],
    'template-identity': [
      ['message', 'name'],
      ['message', 'language'],
    ],
    'template-values': [['message', 'components', 0]],
  };

  it.each(Object.entries(platformErrors))(
    'knows %s of the platform, and where it belongs',
    (code, known) => {
      const said = read(failed(`${code}: In words`), 200, template);
      expect(said).toMatchObject({
        outcome: 'rejected',
        code,
        retryable: known.retryable === true,
      });
      expect(said.issues.map(({ code: issue, path }) => [issue, path])).toEqual(
        (places[known.about ?? ''] ?? [[]]).map((place) => [known.issue, place]),
      );
      expect(said.issues[0]?.params.message).toBe('In words');
    },
  );

  it.each([
    ['131047: a', '131047'],
    ['131047', '131047'],
    ['  131047 a', '131047'],
    ['(#131047) a', '131047'],
    ['(131047): a', '131047'],
    ['#131047 a', '131047'],
    ['12345678: a', undefined],
    ['a 131047', undefined],
    ['', undefined],
  ])('reads the code of %j', (text, code) => {
    expect(read(failed(text)).code).toBe(code);
  });

  it('says that a message has failed where nothing says why', () => {
    const odd: Json[] = [{}, null, [], { external_error: 7 }, 'x'];
    for (const content_attributes of odd) {
      expect(read({ id: 1, status: 'failed', content_attributes })).toMatchObject({
        outcome: 'rejected',
        messageId: '1',
        issues: [{ code: 'answer.refused', path: [] }],
      });
    }
  });

  it.each([
    [3030, '3030'],
    ['3030', '3030'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [Number.MAX_SAFE_INTEGER + 1, undefined],
    [1e21, undefined],
    [1.5, undefined],
    [-1, '-1'],
  ])('takes the id %j for exact or for none', (id, messageId) => {
    expect(read({ id, status: 'sent' })).toMatchObject({ outcome: 'accepted' });
    expect(read({ id, status: 'sent' }).messageId).toBe(messageId);
  });

  const responses = documented.filter(({ response }) => response !== undefined);

  it('of the page are all read', () => {
    expect(responses).toHaveLength(documented.length > 0 ? 4 : 0);
    for (const { id, response } of responses) {
      const { status } = response as { status: string };
      const said = read(response, 200, template);
      expect(said, id).toMatchObject({
        outcome: status === 'failed' ? 'rejected' : 'accepted',
        messageId: String((response as { id: number }).id),
        status,
      });
      const { attachments = [] } = response as { attachments?: { data_url: string }[] };
      expect(
        (said.attachments ?? []).map(({ url }) => url),
        id,
      ).toEqual(attachments.map(({ data_url }) => data_url));
    }
  });

  it('says that a failed message may be tried again where the platform says so', () => {
    expect(read(failed('131000: x')).retryable).toBe(true);
    expect(read(failed('131051: x')).retryable).toBe(false);
  });

  it('reads the undocumented errors by their status', () => {
    expect(read({ error: 'no' }, 401)).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'answer.unauthorized' }],
    });
    expect(read(undefined, 408).outcome).toBe('unknown');
    expect(read({}, 429)).toMatchObject({ outcome: 'rejected', retryable: true });
    expect(read(undefined, 503)).toMatchObject({
      outcome: 'unknown',
      issues: [{ code: 'answer.unavailable' }],
    });
    expect(read('OK').outcome).toBe('unknown');
  });

  it('never shows more than 300 characters', () => {
    const { issues } = read(failed(`131047: ${'y'.repeat(9000)}`));
    expect(String(issues[0]?.params.message)).toHaveLength(300);
  });
});
