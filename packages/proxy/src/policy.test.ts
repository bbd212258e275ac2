import { digishare } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { acceptingPort, account, createStage, draft, faultsOf, slugOf } from '../test/stage.ts';
import type { Allow } from './index.ts';

const rest = JSON.stringify([{ at: '/note', is: 'kept' }]);
const withExtra = { ...draft, extra: { digishare: { rest } } };
const custom = (json: unknown, scope = 'content') => ({
  ...draft,
  message: { type: 'custom', scope, json: JSON.stringify(json) },
});
const content = custom({ type: 'text', body: 'By hand' });
const rows = { ...samples.list.minimal };
const withCustomRow = {
  ...draft,
  message: {
    ...rows,
    sections: [
      {
        ...rows.sections[0],
        rows: [
          { type: 'row', title: 'One', id: 'one' },
          { type: 'custom', json: '{"id":"two","title":"Two"}' },
        ],
      },
    ],
  },
};
const silent = { ...draft, options: { digishare: { sendToThird: false } } };

function stageWith(allow: Allow | undefined, keys: string[] = []) {
  const sensitive = keys.map((key) => ({ key, at: `options.digishare.${key}` }));
  const provider = { ...digishare, options: { ...digishare.options, sensitive } };
  const { send, sent } = acceptingPort();
  const accounts = [{ ...account, allow }];
  return { stage: createStage({ providers: [provider], accounts, send }), sent };
}

describe('refuses what the account does not allow', () => {
  it.each<[string, unknown, Allow | undefined, [string, string][]]>([
    ['extra', withExtra, undefined, [['/extra/digishare', 'not-allowed.extra']]],
    [
      'extra, with other things allowed',
      withExtra,
      { custom: true, options: true },
      [['/extra/digishare', 'not-allowed.extra']],
    ],
    ['custom content', content, { extra: true }, [['/message', 'not-allowed.custom']]],
    ['a custom row', withCustomRow, {}, [['/message/sections/0/rows/1', 'not-allowed.custom']]],
    ['a sensitive option', silent, {}, [['/options/digishare/sendToThird', 'not-allowed.options']]],
    [
      'a sensitive option not named',
      silent,
      { options: ['tags'] },
      [['/options/digishare/sendToThird', 'not-allowed.options']],
    ],
  ])('%s', async (_, content_, allow, faults) => {
    const { stage, sent } = stageWith(allow, ['sendToThird']);
    const answer = await stage.send(content_);
    expect(slugOf(answer)).toBe('not-allowed');
    expect(faultsOf(answer)).toEqual(faults);
    expect(sent).toEqual([]);
    const { issues } = (await stage.validate(content_)).body;
    expect(issues).toContainEqual(
      expect.objectContaining({ pointer: faults[0]?.[0], code: faults[0]?.[1] }),
    );
  });
});

describe('sends what the account allows', () => {
  it.each<[string, unknown, Allow]>([
    ['extra', withExtra, { extra: true }],
    ['custom content', content, { custom: true }],
    ['a custom row', withCustomRow, { custom: true }],
    ['a sensitive option', silent, { options: true }],
    ['a sensitive option by name', silent, { options: ['sendToThird'] }],
  ])('%s', async (_, content_, allow) => {
    const { stage, sent } = stageWith(allow, ['sendToThird']);
    const answer = await stage.send(content_);
    expect(answer.body).toMatchObject({ outcome: 'accepted' });
    expect(sent).toHaveLength(1);
  });

  it('keeps extra in the body', async () => {
    const { stage, sent } = stageWith({ extra: true });
    await stage.send(withExtra);
    expect(JSON.parse(sent[0] ?? '')).toMatchObject({ note: 'kept' });
  });

  it('an option that is not sensitive, without a word', async () => {
    const { stage } = stageWith(undefined);
    expect((await stage.send(silent)).body.outcome).toBe('accepted');
  });

  it('a choice between documented forms, and what belongs to another provider', async () => {
    const { stage } = stageWith(undefined);
    const variants = { ...draft, extra: { digishare: { variant: 'other' }, bird: { rest } } };
    expect((await stage.send(variants)).body.outcome).toBe('accepted');
  });
});

describe('checks a body that was written by hand', () => {
  const body = { send_to_third: true, conversation_id: 'conv_4021', type: 'text', body: 'Hi' };

  it('sends one that goes to whom the draft says', async () => {
    const { stage, sent } = stageWith({ custom: true });
    const answer = await stage.send(custom(body, 'body'));
    expect(answer.body).toMatchObject({ outcome: 'accepted' });
    expect(sent.map((text) => JSON.parse(text))).toEqual([body]);
  });

  it('refuses one that goes to somebody else', async () => {
    const { stage, sent } = stageWith({ custom: true });
    const answer = await stage.send(custom({ ...body, conversation_id: 'other' }, 'body'));
    expect(slugOf(answer)).toBe('validation');
    expect(faultsOf(answer)).toEqual([['/to', 'recipient.differs']]);
    expect(sent).toEqual([]);
  });

  it('refuses one that the provider would not read', async () => {
    const { stage, sent } = stageWith({ custom: true });
    const answer = await stage.send(custom({ ...body, body: 7 }, 'body'));
    expect(slugOf(answer)).toBe('validation');
    expect(sent).toEqual([]);
  });

  it('refuses extra that swaps the recipient behind the draft', async () => {
    const { stage, sent } = stageWith({ extra: true });
    const swap = JSON.stringify([{ at: '/conversation_id', was: 'conv_4021', is: 'other' }]);
    const answer = await stage.send({ ...draft, extra: { digishare: { rest: swap } } });
    expect(slugOf(answer)).toBe('validation');
    expect(faultsOf(answer)).toContainEqual(['/to', 'recipient.differs']);
    expect(sent).toEqual([]);
  });
});
