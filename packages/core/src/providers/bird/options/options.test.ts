import { describe, expect, it } from 'vitest';
import { bird, type Draft, expandPattern, getAt, type OptionField } from '../../../index.ts';
import { sampleDrafts } from '../../../samples.ts';

const [planned, traced] = sampleDrafts.bird ?? [];
if (!planned || !traced) throw new Error('no sample');

const whole: Draft = {
  ...planned,
  message: {
    type: 'html',
    html: '<p>Hi</p>',
    options: { bird: { headers: [{ key: 'a', value: 'b' }], emailFrom: { username: 'ada' } } },
  },
  options: { bird: { ...planned.options?.bird, ...traced.options?.bird, ignoreQuietHours: true } },
};

function found(draft: Draft): string[] {
  const keys = bird.options.sensitive.flatMap(({ key, at, is, moreThan }) => {
    const values = expandPattern(draft, at).map((path) => getAt(draft, path));
    const isMet = values.some(
      (value) =>
        value !== undefined &&
        (is === undefined || is.includes(value)) &&
        (moreThan === undefined || (Array.isArray(value) && value.length > moreThan)),
    );
    return isMet ? [key] : [];
  });
  return [...new Set(keys)].sort();
}

describe('what an account has to allow', () => {
  it('is found where it stands', () => {
    expect(found(whole)).toEqual([...new Set(bird.options.sensitive.map(({ key }) => key))].sort());
    expect(found(whole)).toEqual([
      ...['bcc', 'cc', 'emailHeaders', 'ignoreQuietHours', 'notificationUrl'],
      ...['platformAddress', 'receivers', 'scheduledFor', 'sender'],
    ]);
  });

  it('is nothing of an everyday message', () => {
    const to: Draft['to'] = { type: 'contacts', contacts: [{ id: 'a', role: 'to' }] };
    const options = { bird: { reference: 'r', tags: ['a'], ignoreQuietHours: false } };
    expect(found({ version: 1, to, message: { type: 'text', text: 'Hi' }, options })).toEqual([]);
  });
});

describe('the fields of a form', () => {
  const sets = [bird.options, ...Object.values(bird.options.ofMessage ?? {})];
  const all = (fields: readonly OptionField[]): OptionField[] =>
    fields.flatMap((field) => [field, ...all(field.fields ?? [])]);

  it('have a key of their own, and what their control needs', () => {
    for (const { fields } of sets) {
      expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
      for (const field of all(fields)) {
        expect(field.key).not.toContain('.');
        expect(field.fields !== undefined, field.key).toBe(
          ['group', 'list'].includes(field.control),
        );
        expect(field.values !== undefined, field.key).toBe(field.control === 'choice');
      }
    }
  });

  it('show four in the form itself, and all others under a heading', () => {
    const { fields } = bird.options;
    expect(fields.filter(({ common }) => common).map(({ key }) => key)).toEqual([
      ...['scheduledFor', 'reference', 'tags', 'validity'],
    ]);
    expect(fields.filter(({ section }) => section === undefined)).toEqual([]);
  });

  it('have the shape that their controls write', () => {
    for (const { fields, schema } of sets) {
      expect(schema.safeParse(exampleOf(fields)).success).toBe(true);
      expect(schema.safeParse({ unheardOf: 1 }).success).toBe(false);
    }
  });

  const values: { readonly [C in OptionField['control']]?: unknown } = {
    'yes-no': true,
    integer: 1,
    duration: 60,
    texts: ['a'],
    entries: [{ key: 'a', value: 'b' }],
  };

  function exampleOf(fields: readonly OptionField[]): object {
    return Object.fromEntries(
      fields.map(({ key, control, values: choices, fields: inner = [] }) => {
        if (control === 'group') return [key, exampleOf(inner)];
        if (control === 'list') return [key, [exampleOf(inner)]];
        return [key, values[control] ?? choices?.[0] ?? 'text'];
      }),
    );
  }
});
