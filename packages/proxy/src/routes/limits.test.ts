import {
  type Draft,
  digishare,
  livedesk,
  type Message,
  pathKey,
  toPointer,
  validate,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import {
  acceptingPort,
  account,
  createStage,
  draft,
  postRequest,
  slugOf,
} from '../../test/stage.ts';

type ListMessage = (typeof samples.list)['maximal'];
type ButtonsMessage = (typeof samples.buttons)['maximal'];

function list(change: (message: ListMessage) => void): Message {
  const message = structuredClone(samples.list.maximal);
  change(message);
  return message;
}

function buttons(change: (message: ButtonsMessage) => void): Message {
  const message = structuredClone(samples.buttons.maximal);
  change(message);
  return message;
}

function row(index: number, title: string) {
  return { type: 'row' as const, title, id: `row_${index}` };
}

/** A rule, the place it speaks of, the last value that passes, and a message for a value. */
const limits: [
  name: string,
  pointer: string,
  max: number,
  code: string,
  at: (size: number) => Message,
][] = [
  [
    'a text',
    '/message/text',
    4096,
    'length.max',
    (size) => ({ type: 'text', text: 'x'.repeat(size) }),
  ],
  [
    'a text of emoji',
    '/message/text',
    4096,
    'length.max',
    (size) => ({ type: 'text', text: '😀'.repeat(size) }),
  ],
  [
    'a header',
    '/message/header/text',
    60,
    'length.max',
    (size) =>
      list((message) =>
        Object.assign(message, { header: { type: 'text', text: 'x'.repeat(size) } }),
      ),
  ],
  [
    'a button title',
    '/message/buttons/0/text',
    20,
    'length.max',
    (size) =>
      buttons((message) => Object.assign(message.buttons[0] ?? {}, { text: 'x'.repeat(size) })),
  ],
  [
    'the number of buttons',
    '/message/buttons',
    3,
    'items.max',
    (size) =>
      buttons((message) => {
        message.buttons = Array.from({ length: size }, (_, index) => ({
          type: 'reply',
          text: `Button ${index}`,
          id: `button_${index}`,
        }));
      }),
  ],
  [
    'a row title',
    '/message/sections/1/rows/0/title',
    24,
    'length.max',
    (size) =>
      list((message) =>
        Object.assign(message.sections[1]?.rows[0] ?? {}, { title: 'x'.repeat(size) }),
      ),
  ],
  [
    'the rows of all sections together',
    '/message/sections',
    10,
    'total.max',
    (size) =>
      list((message) => {
        const rows = Array.from({ length: size }, (_, index) => row(index, `Row ${index}`));
        message.sections = [
          { title: 'First', rows: rows.slice(0, 5) },
          { title: 'Second', rows: rows.slice(5) },
        ];
      }),
  ],
];

describe('holds every limit as core and the form hold it', () => {
  it.each(limits)('%s', async (_, pointer, max, code, at) => {
    const { send, sent } = acceptingPort();
    const stage = createStage({ send });

    const atLimit = await stage.send({ ...draft, message: at(max) });
    expect(atLimit.body.outcome).toBe('accepted');
    expect(sent).toHaveLength(1);

    const over = { ...draft, message: at(max + 1) };
    const refused = await stage.send(over);
    expect(slugOf(refused)).toBe('validation');
    expect(sent).toHaveLength(1);

    const expected = validate(over, digishare).map((issue) => ({
      pointer: toPointer(issue.path),
      code: issue.code,
      severity: issue.severity,
      params: issue.params,
    }));
    expect(refused.body.errors).toMatchObject(expected);
    expect(refused.body.errors).toContainEqual(
      expect.objectContaining({ pointer, code, severity: 'error', limit: expect.any(String) }),
    );

    const { issues } = (await stage.validate(over)).body as unknown as {
      issues: { path: (string | number)[]; code: string; pointer: string }[];
    };
    expect(issues.map((issue) => [pathKey(issue.path), issue.code])).toEqual(
      validate(over, digishare).map((issue) => [pathKey(issue.path), issue.code]),
    );
    expect(sent).toHaveLength(1);
  });
});

it('holds an account of a WhatsApp inbox to WhatsApp’s limits', async () => {
  const over: Draft = {
    version: 1,
    to: { type: 'conversation', id: '141' },
    message: { type: 'text', text: 'x'.repeat(4097) },
  };
  const credentials = { apiKey: 'desk-key', apiSecret: 'desk-secret' };
  const desk = { id: 'desk', provider: 'livedesk' as const, credentials };
  for (const inbox of [undefined, 'whatsapp'] as const) {
    const stage = createStage({ providers: [livedesk], accounts: [{ ...desk, inbox }] });
    const request = postRequest('/v1/messages', { provider: 'livedesk', draft: over });
    const { body } = await stage.call(request);
    expect(body.errors).toEqual(
      inbox && [expect.objectContaining({ limit: 'ld.content.whatsapp.max' })],
    );
  }
});

it('takes a limit that the account has otherwise', async () => {
  const over = { ...draft, message: { type: 'text', text: 'x'.repeat(4097) } };
  const overrides = { 'ds.text.body.max': { max: 5000 } };
  const stage = createStage({ accounts: [{ ...account, overrides }] });
  expect((await stage.send(over)).body.outcome).toBe('accepted');
});
