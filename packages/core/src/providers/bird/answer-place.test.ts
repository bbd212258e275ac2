import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, json } from '../../../test/arbitraries.ts';
import {
  bird,
  bodyForm,
  type Draft,
  type Json,
  type Message,
  type Path,
  prepare,
} from '../../index.ts';
import { samples } from '../../samples.ts';
import {
  buttons,
  details,
  image,
  message,
  read,
  readDraft,
  template,
  text,
} from './__fixtures__/answers.ts';

const { list } = samples;

function pathsOf(sent: Message, of: Json): Path[] {
  return read(sent, 422, details(of)).issues.map(({ path }) => path);
}

/** Keys of details in the ways that one may write them, and the field that each means. */
const keys: readonly [string, Message, Path][] = [
  ['body.text.text', text, ['message', 'text']],
  ['$.body.text.text', text, ['message', 'text']],
  ['/body/text/text', text, ['message', 'text']],
  ['#/body/text/text', text, ['message', 'text']],
  ['body.body.text.text', text, ['message', 'text']],
  ['request.body.text.text', text, ['message', 'text']],
  ['CreateMessage.Body.Text.Text', text, ['message', 'text']],
  ["body['text']['text']", text, ['message', 'text']],
  ['body["text"].text', text, ['message', 'text']],
  ['text.text', text, ['message', 'text']],
  ['body.text.text.length', text, ['message', 'text']],
  ['body.type', text, ['message', 'type']],
  ['receiver.contacts[0].identifierValue', text, ['to', 'phone']],
  ['body.receiver.contacts.0.identifierValue', text, ['to', 'phone']],
  ['Receiver.Contacts[0].IdentifierValue', text, ['to', 'phone']],
  ['/receiver/contacts/0/identifiervalue', text, ['to', 'phone']],
  ['body.text.actions[1].postback.text', buttons, ['message', 'buttons', 1, 'text']],
  ['actions[1].postback.payload', buttons, ['message', 'buttons', 1, 'id']],
  ['body.text.actions.1', buttons, ['message', 'buttons', 1]],
  ['body.text.actions.7.postback', buttons, ['message', 'buttons']],
  ['body.image.images[0].mediaUrl', image, ['message', 'media', 'url']],
  ['images[0].mediaUrl', image, ['message', 'media', 'url']],
  [
    'body.list.items[1].actions[0].postback.metadata.description.label',
    list.maximal,
    ['message', 'sections', 1, 'rows', 0, 'description'],
  ],
  [
    'template.parameters[0].value',
    template,
    ['message', 'components', 0, 'parameters', 0, 'value', 'text'],
  ],
  ['parameters[0].key', template, ['message', 'components', 0, 'parameters', 0, 'name']],
  ['template.projectId', template, ['message', 'projectId']],
  // What was left out has its place too.
  ['body.image.text', image, ['message', 'caption']],
];

describe('bird’s answer: details', () => {
  it.each(keys)('%s is a field', (key, sent, path) => {
    const { issues } = read(sent, 422, details({ [key]: ['is not valid'] }));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'answer.field',
      path,
      params: { status: 422, message: 'is not valid', code: 'InvalidPayload' },
    });
    expect(issues[0]?.pointer).toMatch(/^\/(body|template|receiver|scheduledFor|tags|meta)/);
  });

  it.each([
    'nowhere',
    'workspace.quota',
    '',
    '[]',
    '$',
    '...',
    'constructor',
    '__proto__',
    'length',
  ])('"%s" is for the whole form, and is said', (key) => {
    const { issues } = read(text, 422, details({ [key]: ['is not valid'] }));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'answer.refused', path: [] });
    expect(issues[0]?.params.message).toBe(key === '' ? 'is not valid' : `${key}: is not valid`);
  });

  it.each([
    ['scheduledFor', ['scheduledFor']],
    ['body.tags[1]', ['tags', 1]],
    ['Meta.Email.Subject', ['email', 'subject']],
    ['notification.url', ['notificationUrl']],
  ])('%s is an option', (key, path) => {
    const options = {
      scheduledFor: '2026-12-01T09:00:00Z',
      tags: ['a', 'b'],
      email: { subject: 'x' },
      notificationUrl: 'https://example.com',
    };
    const draft: Draft = { ...draftOf(text, bird), options: { bird: options } };
    expect(readDraft(draft, 422, details({ [key]: ['x'] })).issues).toMatchObject([
      { code: 'answer.field', path: ['options', 'bird', ...path] },
    ]);
  });

  it('shows every text of every key', () => {
    const of = {
      'body.text.text': ['is too long', 'holds a link'],
      'receiver.contacts[0].identifierValue': ['is no number'],
      nowhere: ['is wrong'],
    };
    expect(pathsOf(text, of)).toEqual([
      ['message', 'text'],
      ['message', 'text'],
      ['to', 'phone'],
      [],
    ]);
  });

  it('takes a text where a list of texts should be', () => {
    expect(pathsOf(text, { 'body.text.text': 'is too long' })).toEqual([['message', 'text']]);
    expect(read(text, 422, details('all of it')).issues).toMatchObject([
      { path: [], params: { message: 'all of it' } },
    ]);
  });

  it('reads the newer envelope alike (C-39)', () => {
    const error: Json = {
      type: 'validation_error',
      code: 'invalid_request',
      message: 'Validation failed',
      details: [
        { param: 'body.text.text', message: 'is too long' },
        { param: 'receiver.contacts[0].identifierValue', message: 'is no number' },
        { message: 'is wrong' },
        'odd',
        7,
      ],
    };
    const answer = read(text, 422, { error });
    expect(answer).toMatchObject({
      outcome: 'rejected',
      retryable: false,
      code: 'invalid_request',
    });
    expect(answer.issues.map(({ path, params }) => [path, params.message])).toEqual([
      [['message', 'text'], 'is too long'],
      [['to', 'phone'], 'is no number'],
      [[], 'is wrong'],
      [[], 'odd'],
    ]);
    expect(read(text, 404, { error: { code: 'not_found', message: 'No channel' } })).toMatchObject({
      outcome: 'rejected',
      code: 'not_found',
      issues: [{ code: 'answer.refused', path: [], params: { message: 'No channel' } }],
    });
  });

  it('reads details of any refusal, and of a 429 too', () => {
    for (const status of [400, 409, 422]) {
      expect(read(text, status, details({ 'body.text.text': ['x'] })).issues[0]?.path).toEqual([
        'message',
        'text',
      ]);
    }
    expect(read(text, 429, details({ 'body.text.text': ['x'] }))).toMatchObject({
      retryable: true,
    });
  });

  it('shows the whole form’s sentence where details say nothing', () => {
    const silent: Json[] = [{}, [], null, 7, { a: [] }, { a: [7] }, [{}]];
    for (const of of silent) {
      expect(read(text, 422, details(of)).issues).toMatchObject([
        { path: [], params: { message: 'The request did not pass validation' } },
      ]);
    }
  });

  it('shows fifty at most, without control characters, each 300 characters long at most', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, ['x']]));
    expect(read(text, 422, details(many)).issues).toHaveLength(50);
    const [issue] = read(
      text,
      422,
      details({ 'body.text.text': [`a\u0007${'y'.repeat(999)}`] }),
    ).issues;
    expect(issue?.params.message).toHaveLength(300);
    expect(issue?.params.message).toMatch(/^a y/);
  });

  it('reads any answer without a throw, and blames only places that were sent or could be', () => {
    const sent = [text, image, buttons, template, list.maximal].map((each) => {
      const { map, request } = prepare(draftOf(each, bird), bird);
      return { map, body: bodyForm(request) };
    });
    const bodies = fc.oneof(
      fc.constant(undefined),
      json,
      json.map(details),
      json.map((error): Json => ({ error })),
      json.map((failure) => message('rejected', { failure })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sent),
        fc.integer({ min: 0, max: 600 }),
        bodies,
        ({ map, body }, status, answered) => {
          const answer = bird.answer(status, answered, map, body);
          expect(['accepted', 'rejected', 'unknown']).toContain(answer.outcome);
          if (answer.retryable) expect(answer.outcome).toBe('rejected');
          for (const { path, pointer } of answer.issues) {
            if (pointer !== undefined) expect(map.pathOf(pointer)).toEqual(path);
          }
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  it('takes no longer for long keys', () => {
    const key = `body.${'text.'.repeat(50_000)}`;
    expect(
      read(text, 422, details({ [key]: ['x'], ['['.repeat(50_000)]: ['y'] })).issues,
    ).toHaveLength(2);
  });
});
