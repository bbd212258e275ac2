import {
  cellOf,
  type Draft,
  emptyRecipient,
  getAt,
  isCodec,
  type Json,
  type MessageType,
  type Path,
  type Provider,
  pathKey,
  validate,
} from '@messagewright/core';

const known = new WeakMap<Provider, Map<string, boolean>>();

/**
 * Whether a provider has a place on the wire for a value of a message type. Core says which values
 * of a draft are lost, so a draft with the value is shown to it once. With `member`, only that member
 * of the value is asked about.
 */
export function carries(
  provider: Provider,
  type: MessageType,
  { path, value, member }: { path: Path; value: Json; member?: string | undefined },
): boolean {
  // Any item of a list stands for all of them.
  const place = path.map((key) => (typeof key === 'number' ? 0 : key));
  const asked = member === undefined ? place : [...place, member];
  const answers = known.get(provider) ?? new Map<string, boolean>();
  known.set(provider, answers);
  const key = `${type} ${pathKey(asked)} ${JSON.stringify(value)}`;
  const answer = answers.get(key) ?? isDrawn(provider, type, { path: place, value, asked });
  answers.set(key, answer);
  return answer;
}

function isDrawn(
  provider: Provider,
  type: MessageType,
  { path, value, asked }: { path: Path; value: Json; asked: Path },
): boolean {
  const cell = cellOf(provider, type);
  if (!isCodec(cell)) return false;
  const to = emptyRecipient(provider.recipients[0] ?? 'phone');
  const draft = put({ version: 1, to, message: cell.message.empty() }, path, value) as Draft;
  const within = `${pathKey(asked)}.`;
  return validate(draft, provider).every(
    (issue) => issue.layer !== 'loss' || !`${pathKey(issue.path)}.`.startsWith(within),
  );
}

/** A copy with another value at a place; lists on the way get one item. */
function put(root: unknown, [key, ...rest]: Path, value: Json): unknown {
  if (key === undefined) return value;
  const next = put(getAt(root, [key]), rest, value);
  return typeof key === 'number' ? [next] : { ...(root as object | undefined), [key]: next };
}
