import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/arbitraries.ts';
import { bodyForm, type Json, livedesk, type Message, prepare } from '../../index.ts';

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

const template: Message = {
  type: 'template',
  name: 'n',
  language: 'en',
  preview: 'p',
  components: [{ slot: 'body', parameters: [{ value: { type: 'text', text: 'a' } }] }],
};

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
    const attachments = [
      {
        id: 199,
        file_type: 'image',
        data_url: 'https://a.example/b',
        thumb_url: 'javascript:x',
        file_size: 5,
      },
      'x',
    ];
    expect(read({ id: 1, status: 'sent', attachments }).attachments).toEqual([
      { id: '199', type: 'image', url: 'https://a.example/b', size: 5 },
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

  it('puts a medium on the files', () => {
    const media = { kind: 'image', source: 'file', file: { id: 'f', name: 'a.jpg' } } as const;
    const { issues } = read(failed('131053: Media upload error'), 200, { type: 'image', media });
    expect(issues).toMatchObject([{ code: 'answer.media', pointer: '/attachments[]' }]);
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
