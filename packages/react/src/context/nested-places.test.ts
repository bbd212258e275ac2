import { bird, type Draft, type Message, parsePathKey } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { createBuilderStore } from './builder-store.ts';
import { issueKeys, patternOf } from './issue-keys.ts';
import { readings } from './place-readings.ts';

function storeOf(message: Message) {
  const draft: Draft = { version: 1, to: { type: 'phone', phone: '+447700900123' }, message };
  return createBuilderStore(draft, { provider: bird });
}

const section = (...items: Message[]): Message => ({ type: 'section', items });

describe('the limits at a place inside another message', () => {
  const { maximal: list } = samples.list;
  const store = storeOf(section(samples.text.minimal, section(list), list));
  const alone = storeOf(list);

  it.each(['body', 'button', 'sections.0.title', 'sections.0.rows.0.description'])(
    'are those of its own type: %s',
    (place) => {
      const own = alone.limitAt(`message.${place}`);
      expect(own.length?.max).toBeGreaterThan(0);
      expect(store.limitAt(`message.items.2.${place}`)).toEqual(own);
      expect(store.limitAt(`message.items.1.items.0.${place}`)).toEqual(own);
    },
  );

  it('count lists together within their message only', () => {
    const { total } = alone.limitAt('message.sections');
    expect(total?.of).toBe('message.sections.*.rows');
    expect(store.limitAt('message.items.2.sections').total).toEqual({
      max: total?.max,
      of: 'message.items.2.sections.*.rows',
    });
  });

  it('are the same object while they are the same', () => {
    const place = 'message.items.0.text';
    expect(store.limitAt(place)).toBe(store.limitAt(place));
    const type = 'message.items.1.items.0.type';
    expect(store.valuesAt(type)).toBe(store.valuesAt(type));
  });

  it('allow a nested message the values that every message around it allows', () => {
    const outer = store.valuesAt('message.items.0.type');
    expect(outer).toContain('section');
    expect(store.valuesAt('message.items.1.items.0.type')).toEqual(
      outer?.filter((type) => type !== 'section'),
    );
  });

  it('say nothing of a file that is no message', () => {
    const files = storeOf(samples.attachments.minimal);
    expect(files.limitAt('message.items.0.caption').length).toBeUndefined();
    expect(files.limitAt('message.caption').length?.max).toBeGreaterThan(0);
  });

  it('hold outside of messages too', () => {
    expect(alone.limitAt('to.phone')).toEqual(store.limitAt('to.phone'));
  });
});

describe('words for a place inside another message', () => {
  it.each([
    ['message.items.0.body', ['message.items.*.body', 'message.body']],
    [
      'message.items.1.items.0.buttons.2.text',
      [
        'message.items.*.items.*.buttons.*.text',
        'message.items.*.buttons.*.text',
        'message.buttons.*.text',
      ],
    ],
    ['message.items.0', ['message.items.*']],
    ['message.items.0.items.3', ['message.items.*.items.*', 'message.items.*']],
    ['message.sections.0.title', ['message.sections.*.title']],
    ['options.items.0.body', ['options.items.*.body']],
  ])('are looked up as each message around it names it: %s', (path, patterns) => {
    expect(readings(parsePathKey(path)).map(patternOf)).toEqual(patterns);
  });

  it('go from the most particular to the plain sentence', () => {
    const issue = { layer: 'limit', code: 'items.min', severity: 'error', params: {} } as const;
    expect(issueKeys({ ...issue, path: ['message', 'items', 0, 'buttons'] })).toEqual([
      'issues.items.min@message.items.*.buttons',
      'issues.items.min@message.buttons',
      'issues.items.min.',
      'issues.items.min.error',
      'issues.items.min',
    ]);
  });
});
