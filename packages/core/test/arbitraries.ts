import * as fc from 'fast-check';
import type {
  Button,
  Draft,
  Header,
  Json,
  ListRow,
  ListSection,
  Media,
  Message,
  MessageType,
  Provider,
} from '../src/index.ts';
import { cellOf, emptyRecipient, isCodec, isObject } from '../src/index.ts';
import { samples } from '../src/samples.ts';

/** Texts as people and attackers write them: short, long, markup, emoji, RTL, halves of pairs. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    '*bold*',
    '👨‍👩‍👧‍👦',
    'مرحبا',
    '\ud800',
    '<b>x</b>',
    'javascript:alert(1)',
  ),
  fc.integer({ min: 0, max: 1100 }).map((length) => 'x'.repeat(length)),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** JSON of any shape, with the keys that make trouble. */
export const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (Object.is(number, -0) ? 0 : number)),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            text,
            fc.constantFrom('__proto__', 'constructor', 'type', 'body', 'a/b', 'c~d', '0'),
          ),
          tie('value'),
        ),
        { maxLength: 5 },
      )
      .map((entries) => Object.fromEntries(entries) as Json),
  ),
})).value;

const media: fc.Arbitrary<Media> = fc.record({
  source: fc.constant('url' as const),
  url: fc.constant('https://example.com/a.png'),
  kind: fc.constant('image' as const),
});

const header: fc.Arbitrary<Header> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text }),
  fc.record({ type: fc.constant('media' as const), media }),
);

const customItem = json.map((value) => ({ type: 'custom' as const, json: JSON.stringify(value) }));

const button: fc.Arbitrary<Button> = fc.oneof(
  {
    arbitrary: fc.record({ type: fc.constant('reply' as const), text, id: maybe(text) }),
    weight: 4,
  },
  fc.record({ type: fc.constant('link' as const), text, url: fc.constant('https://example.com') }),
  customItem,
);

const row: fc.Arbitrary<ListRow> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('row' as const),
      title: text,
      id: maybe(text),
      description: maybe(text),
    }),
    weight: 4,
  },
  customItem,
);

const section: fc.Arbitrary<ListSection> = fc.record({
  title: maybe(text),
  rows: fc.array(row, { maxLength: 4 }),
});

const framed = { header: maybe(header), body: maybe(text), footer: maybe(text) };
const degrees = fc.double({ min: -200, max: 200, noNaN: true }).map((number) => number + 0);

/** Messages of the types whose codecs have something to get wrong; the others come as samples. */
const messages: { readonly [T in MessageType]?: fc.Arbitrary<Message> } = {
  text: fc.record({ type: fc.constant('text' as const), text }),
  location: fc.record({
    type: fc.constant('location' as const),
    latitude: maybe(degrees),
    longitude: maybe(degrees),
    name: maybe(text),
    address: maybe(text),
  }),
  buttons: fc.record({
    type: fc.constant('buttons' as const),
    ...framed,
    buttons: fc.array(button, { maxLength: 5 }),
  }),
  list: fc.record({
    type: fc.constant('list' as const),
    ...framed,
    button: maybe(text),
    sections: fc.array(section, { maxLength: 4 }),
  }),
  'location-request': fc.record({
    type: fc.constant('location-request' as const),
    body: text,
    label: maybe(text),
  }),
};

/** Draft members that are `undefined` are absent, as in a saved draft. */
function compact<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Sample messages of a type. */
export function samplesOf(type: MessageType): Message[] {
  const { minimal, maximal, variants = [] } = samples[type];
  return [minimal, maximal, ...variants];
}

/** A draft around a message, to the provider's first sort of recipient, filled in. */
export function draftOf(message: Message, provider: Provider): Draft {
  const [type = 'phone'] = provider.recipients;
  const to = emptyRecipient(type);
  return { version: 1, to: 'id' in to ? { ...to, id: 'conv_4021' } : to, message };
}

/** Drafts of every type that a provider carries. */
export function drafts(provider: Provider): fc.Arbitrary<Draft> {
  const carried = (Object.keys(provider.codecs) as MessageType[]).filter(
    (type) => isCodec(cellOf(provider, type)) && type !== 'custom',
  );
  const message = fc.oneof(
    ...carried.map((type) => messages[type] ?? fc.constantFrom(...samplesOf(type))),
  );
  return message.map((each) => compact(draftOf(each, provider)));
}

/** Payloads near to right: a documented one with a place or two changed, removed or added. */
export function nearPayloads(payloads: readonly Json[]): fc.Arbitrary<Json> {
  const change = fc.record({ step: fc.nat(), key: text, value: maybe(json) });
  return fc
    .tuple(fc.constantFrom(...payloads), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([payload, changes]) =>
      changes.reduce((next, { step, key, value }) => mutate(next, step, key, value), payload),
    );
}

function mutate(payload: Json, step: number, key: string, value: Json | undefined): Json {
  if (Array.isArray(payload)) {
    if (payload.length === 0 || step % 5 === 0)
      return value === undefined ? payload : [...payload, value];
    const at = step % payload.length;
    return payload.map((item, index) =>
      index === at ? mutate(item, step >> 1, key, value) : item,
    );
  }
  if (!isObject(payload)) return value ?? null;
  const keys = Object.keys(payload);
  if (keys.length === 0 || step % 7 === 0) {
    return Object.fromEntries([...Object.entries(payload), [key, value ?? null]]);
  }
  const at = keys[step % keys.length];
  if (step % 3 === 0) {
    return Object.fromEntries(
      Object.entries(payload).flatMap(([name, member]) =>
        name !== at ? [[name, member]] : value === undefined ? [] : [[name, value]],
      ),
    );
  }
  return Object.fromEntries(
    Object.entries(payload).map(([name, member]) => [
      name,
      name === at ? mutate(member, Math.floor(step / 2), key, value) : member,
    ]),
  );
}
