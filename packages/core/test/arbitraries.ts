import * as fc from 'fast-check';
import type { Draft, Json, Message, MessageType, Path, Provider } from '../src/index.ts';
import { cellOf, isCodec, isObject, setAt } from '../src/index.ts';
import { samples } from '../src/samples.ts';
import { recipients, recipientsOf, referencesOf } from './arbitrary-envelope.ts';
import { messages, sectionOf } from './arbitrary-messages.ts';
import { someOptionsOf } from './arbitrary-options.ts';
import { json, maybe, text } from './arbitrary-parts.ts';

export { json, text } from './arbitrary-parts.ts';

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
  return { version: 1, to: recipients[provider.recipients[0] ?? 'phone'], message };
}

/** Drafts of every type that a provider carries, to every sort of recipient that it takes. */
export function drafts(provider: Provider): fc.Arbitrary<Draft> {
  const message = fc.oneof(...carriedBy(provider).map((type) => messageOf(provider, type)));
  return fc
    .record({
      to: recipientsOf(provider),
      message,
      replyTo: referencesOf(provider),
      own: someOptionsOf(provider.options.fields),
    })
    .map(({ own, ...rest }) =>
      compact<Draft>({ version: 1, ...rest, ...(own && { options: { [provider.id]: own } }) }),
    );
}

function carriedBy(provider: Provider): MessageType[] {
  return (Object.keys(provider.codecs) as MessageType[]).filter(
    (type) => isCodec(cellOf(provider, type)) && type !== 'custom',
  );
}

/** Messages of a type, with the options that the provider has for it. */
function messageOf(provider: Provider, type: MessageType): fc.Arbitrary<Message> {
  const sample = fc.constantFrom(...samplesOf(type));
  const any = type === 'section' ? nested(provider) : messages[type];
  const message = any ? fc.oneof(any, { arbitrary: nudged(sample), weight: 2 }) : sample;
  const fields = provider.options.ofMessage?.[type]?.fields ?? [];
  if (fields.length === 0) return message;
  return fc
    .tuple(message, someOptionsOf(fields))
    .map(([each, own]) => (own ? ({ ...each, options: { [provider.id]: own } } as Message) : each));
}

/** Sections of whatever else the provider carries, one level deep and two. */
function nested(provider: Provider): fc.Arbitrary<Message> {
  const leaves = carriedBy(provider).filter((type) => type !== 'section');
  const leaf = fc.oneof(...leaves.map((type) => messageOf(provider, type)));
  return sectionOf(fc.oneof({ arbitrary: leaf, weight: 4 }, sectionOf(leaf)));
}

/** A sample as it is, or with one of its texts changed: near to right, so that few limits stop it. */
function nudged(sample: fc.Arbitrary<Message>): fc.Arbitrary<Message> {
  return fc.tuple(sample, fc.nat(), text, fc.boolean()).map(([message, step, written, isKept]) => {
    const paths = isKept ? [] : textsOf(message, []);
    const path = paths[step % Math.max(paths.length, 1)];
    return path ? setAt(message, path, written) : message;
  });
}

function textsOf(value: unknown, path: Path): Path[] {
  const key = String(path.at(-1));
  const tags = new Set(
    'type kind source slot by mode action style scope role state parseMode gateway'.split(' '),
  );
  if (typeof value === 'string') return tags.has(key) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, each]) =>
    textsOf(each, [...path, Array.isArray(value) ? Number(member) : member]),
  );
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
