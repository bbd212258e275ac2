import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import type { Message } from './message.ts';
import { messagesAround, messagesIn, placeInDraft, placeInside } from './nested-messages.ts';
import { pathKey } from './place.ts';
import { bird } from './providers/bird/index.ts';
import { samples } from './samples.ts';
import { validate } from './validate.ts';

const text = (words: string): Message => ({ type: 'text', text: words });

function sectionDraft(...items: Message[]): Draft {
  const to = { type: 'phone', phone: '+447700900123' } as const;
  return { version: 1, to, message: { type: 'section', items } };
}

/** Code and place of each error. */
function errorsOf(draft: Draft): string[] {
  return validate(draft, bird)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${pathKey(path)}`);
}

describe('a message inside another', () => {
  test('is held to the limits of its own type, at its own place', () => {
    expect(errorsOf(sectionDraft(text('x'.repeat(4096))))).toEqual([]);
    expect(errorsOf(sectionDraft(text('fine'), text('x'.repeat(4097))))).toEqual([
      'length.max message.items.1.text',
    ]);
  });

  test('is held to them two levels deep', () => {
    const inner: Message = { type: 'section', items: [text('fine'), text('x'.repeat(4097))] };
    expect(errorsOf(sectionDraft(inner))).toEqual(['length.max message.items.0.items.1.text']);
  });

  test('is told apart from its neighbours where values have to differ', () => {
    const { minimal } = samples.buttons;
    expect(errorsOf(sectionDraft(minimal, minimal))).toEqual([]);
    const [button] = minimal.buttons;
    const twice = button ? { ...minimal, buttons: [button, button] } : minimal;
    expect(errorsOf(sectionDraft(minimal, twice))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^unique message\.items\.1\.buttons\.1\./)]),
    );
  });

  test('is said to be no message of the provider where it has no place for it', () => {
    const { minimal } = samples.reaction;
    expect(errorsOf(sectionDraft(text('fine'), minimal))).toContain(
      'type.unsupported message.items.1.type',
    );
  });

  test('may be of few types, and in a nested section of one less', () => {
    const nested: Message = { type: 'section', items: [text('a')] };
    expect(errorsOf(sectionDraft(nested))).toEqual([]);
    expect(errorsOf(sectionDraft({ type: 'section', items: [nested] }))).toContain(
      'one-of message.items.0.items.0.type',
    );
    expect(errorsOf(sectionDraft(samples['one-time-code'].minimal))).toContain(
      'one-of message.items.0.type',
    );
  });
});

describe('messages and places', () => {
  const draft = sectionDraft({ type: 'section', items: [text('a')] }, text('b'));
  const [, , inner] = messagesAround(draft, ['message', 'items', 0, 'items', 0, 'text'], bird);

  test('are found with what they hold, the outer before the inner', () => {
    expect(messagesIn(draft, bird).map(({ at }) => pathKey(at))).toEqual([
      'message',
      'message.items.0',
      'message.items.1',
      'message.items.0.items.0',
    ]);
  });

  test('are read from inside and from outside', () => {
    const place = ['message', 'items', 0, 'items', 0, 'text'];
    expect(inner && placeInside(inner, place)).toEqual(['message', 'text']);
    expect(inner && placeInDraft(inner, ['message', 'text'])).toEqual(place);
    expect(inner && placeInDraft(inner, ['options', 'bird'])).toEqual(['options', 'bird']);
  });

  test('take files for files, not for messages', () => {
    const files = { ...draft, message: samples.attachments.minimal };
    expect(messagesIn(files, bird)).toHaveLength(1);
    expect(messagesAround(files, ['message', 'items', 0, 'url'], bird)).toHaveLength(1);
  });

  test('know nothing of what lies outside of messages', () => {
    expect(messagesAround(draft, ['options', 'items', 0, 'x'], bird)).toHaveLength(1);
  });
});
