import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import type { Message, MessageType } from '../message.ts';
import { values } from '../parts/values/values.ts';
import { type Path, parsePathKey, pathKey, setAt } from '../place.ts';
import { samples } from '../samples.ts';
import type { MessageGroup } from './definition.ts';
import { messages } from './registry.ts';

const types = Object.keys(messages) as MessageType[];

const groups: Record<MessageGroup, MessageType[]> = {
  basic: ['text', 'location', 'contacts', 'reaction'],
  media: ['image', 'video', 'audio', 'document', 'sticker', 'gif', 'attachments'],
  interactive: [
    'buttons',
    'list',
    'link',
    'location-request',
    'address-request',
    'carousel',
    'flow',
    'call',
    'call-permission',
  ],
  commerce: ['product', 'product-list', 'catalog'],
  template: ['template', 'one-time-code'],
  advanced: ['html', 'section', 'custom'],
};

/** Members whose value is one of a few words. */
const constants = new Set([
  'type',
  'source',
  'kind',
  'slot',
  'scope',
  'by',
  'mode',
  'action',
  'style',
  'state',
]);

function samplesOf(type: MessageType): readonly Message[] {
  const { minimal, maximal, variants = [] } = samples[type];
  return [minimal, maximal, ...variants];
}

function accepts(type: MessageType, message: unknown): boolean {
  return z.safeParse(messages[type].schema, message).success;
}

/** Every place in a value, with what stands there. */
function places(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  // The shape of a message leaves what is in its options to the provider.
  const own = Object.entries(value).filter(([key]) => path.length > 0 || key !== 'options');
  const inside = own.flatMap(([key, item]) =>
    places(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ path, value }, ...inside];
}

function isLeaf({ value }: { value: unknown }): boolean {
  return typeof value !== 'object' || value === null;
}

test('both registries hold the 28 types, group by group', () => {
  expect(types).toHaveLength(28);
  expect(types).toEqual(Object.values(groups).flat());
  expect(Object.keys(samples)).toEqual(types);
  for (const [group, members] of Object.entries(groups)) {
    expect(types.filter((type) => messages[type].group === group)).toEqual(members);
  }
});

describe.each(types)('%s', (type) => {
  test('is filed under its own type', () => {
    expect(messages[type].type).toBe(type);
    expect(messages[type].empty().type).toBe(type);
    for (const sample of samplesOf(type)) expect(sample.type).toBe(type);
  });

  test('accepts what it starts with, and starts afresh each time', () => {
    const first = messages[type].empty();
    const second = messages[type].empty();
    expect(accepts(type, first)).toBe(true);
    expect(second).toEqual(first);
    const held = new Set(
      places(first).flatMap(({ value }) => (value instanceof Object ? value : [])),
    );
    expect(places(second).filter(({ value }) => held.has(value as object))).toEqual([]);
  });

  test.each(samplesOf(type).map((sample, index) => [index, sample] as const))(
    'sample %i: its shape is accepted, and survives a trip through JSON and form paths',
    (_index, sample) => {
      expect(z.safeParse(messages[type].schema, sample).error?.issues).toBeUndefined();
      expect(JSON.parse(JSON.stringify(sample))).toStrictEqual(sample);
      for (const { path } of places(sample)) expect(parsePathKey(pathKey(path))).toEqual(path);
    },
  );

  test('refuses an unknown member anywhere', () => {
    for (const sample of samplesOf(type)) {
      const objects = places(sample).filter(
        (place) => !isLeaf(place) && !Array.isArray(place.value),
      );
      const taken = objects.filter(({ path }) =>
        accepts(type, setAt<unknown>(sample, [...path, 'colour'], 'red')),
      );
      expect(taken.map(({ path }) => pathKey(path))).toEqual([]);
    }
  });

  test('refuses another JSON type anywhere', () => {
    for (const sample of samplesOf(type)) {
      const wrong = places(sample).flatMap(({ path, value }) => [
        { path, value: value instanceof Object ? 'red' : [] },
        { path, value: typeof value === 'string' ? 4021 : 'red' },
        { path, value: null },
      ]);
      const taken = wrong.filter(({ path, value }) =>
        accepts(type, setAt<unknown>(sample, path, value)),
      );
      expect(taken.map(({ path }) => pathKey(path))).toEqual([]);
    }
  });

  test('accepts any length: limits are not part of the shape', () => {
    const long = 'x'.repeat(200_000);
    for (const sample of samplesOf(type)) {
      const refused = places(sample).filter(
        ({ path, value }) =>
          typeof value === 'string' &&
          !constants.has(String(path.at(-1))) &&
          !accepts(type, setAt<unknown>(sample, path, long)),
      );
      expect(refused.map(({ path }) => pathKey(path))).toEqual([]);
    }
  });
});

describe('the samples between them show', () => {
  const everywhere = Object.values(samples)
    .flatMap(({ minimal, maximal, variants = [] }) => [minimal, maximal, ...variants])
    .flatMap((sample) => places(sample));
  const shown = (key: string): Set<unknown> =>
    new Set(everywhere.filter(({ path }) => path.at(-1) === key).map(({ value }) => value));

  test('every type of template value', () => {
    const types = everywhere
      .filter(({ path }) => path.at(-2) === 'value' && path.at(-1) === 'type')
      .map(({ value }) => value);
    expect(new Set(types)).toEqual(new Set(Object.keys(values)));
  });

  test('every slot of a template', () => {
    const slots = ['header', 'body', 'footer', 'offer', 'keyed', 'button', 'carousel', 'custom'];
    expect(shown('slot')).toEqual(new Set(slots));
  });

  test('every source of a medium', () => {
    expect(shown('source')).toEqual(new Set(['url', 'id', 'file', 'inline']));
  });

  test('only addresses of example.com', () => {
    const addresses = everywhere.flatMap(({ value }) =>
      typeof value === 'string' ? [...value.matchAll(/https?:\/\/([^/\s"]+)/g)] : [],
    );
    expect(addresses.length).toBeGreaterThan(40);
    expect(new Set(addresses.map(([, host]) => host))).toEqual(new Set(['example.com']));
  });
});

describe('template values', () => {
  test.each(Object.entries(values))('%s accepts what it starts with', (type, definition) => {
    expect(definition.type).toBe(type);
    expect(definition.empty().type).toBe(type);
    expect(z.safeParse(definition.schema, definition.empty()).error?.issues).toBeUndefined();
  });
});

describe('section', () => {
  const nest = (depth: number): Message =>
    depth === 0 ? { type: 'text', text: 'inside' } : { type: 'section', items: [nest(depth - 1)] };

  test('holds any message, itself too', () => {
    expect(
      accepts('section', { type: 'section', items: types.map((type) => samples[type].maximal) }),
    ).toBe(true);
    expect(accepts('section', nest(20))).toBe(true);
  });

  test.each([
    ['a type that there is not', { type: 'telegram', text: 'stop' }],
    ['no type', { text: 'stop' }],
    ['a message of another shape', { type: 'list', text: 'stop' }],
    ['no message at all', 'stop'],
  ])('refuses %s inside', (_name, item) => {
    expect(accepts('section', { type: 'section', items: [item] })).toBe(false);
  });

  test('loads on its own, before the registry', async () => {
    vi.resetModules();
    const { sectionMessage, sectionSamples } = await import('./section.ts');
    expect(z.safeParse(sectionMessage.schema, sectionSamples.maximal).success).toBe(true);
  });
});
