import {
  cellOf,
  emptyRecipient,
  isCodec,
  type Json,
  type MessageType,
  type Path,
  type Provider,
  pathKey,
  setAt,
  validate,
} from '@messagewright/core';

const known = new WeakMap<Provider, Map<string, boolean>>();

/**
 * Whether a provider has a place on the wire for a value of a message type. Core says which values
 * of a draft are lost, so a draft with the value is shown to it once.
 */
export function carries(
  provider: Provider,
  type: MessageType,
  { path, value }: { path: Path; value: Json },
): boolean {
  const answers = known.get(provider) ?? new Map<string, boolean>();
  known.set(provider, answers);
  const key = `${type} ${pathKey(path)}`;
  const answer = answers.get(key) ?? isDrawn(provider, type, path, value);
  answers.set(key, answer);
  return answer;
}

function isDrawn(provider: Provider, type: MessageType, path: Path, value: Json): boolean {
  const cell = cellOf(provider, type);
  if (!isCodec(cell)) return false;
  const to = emptyRecipient(provider.recipients[0] ?? 'phone');
  const draft = setAt({ version: 1, to, message: cell.message.empty() } as const, path, value);
  return validate(draft, provider).every(
    (issue) => issue.layer !== 'loss' || pathKey(issue.path) !== pathKey(path),
  );
}
