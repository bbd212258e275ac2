import { checkPayload } from './check-payload.ts';
import { isCodec } from './codec.ts';
import type { Draft } from './draft.ts';
import { isObject } from './json.ts';
import { bodyForm } from './multipart.ts';
import { onePass } from './one-pass.ts';
import type { Prepared } from './prepared.ts';
import { type Context, cellOf, type Provider } from './provider.ts';

/**
 * The one pass over a draft: its request, its source map, its issues. `validate`, `encode`,
 * `verdict` and the form are views of it. Total: a draft of any shape gives issues, never an
 * exception. Remembered per draft object and provider, since drafts are immutable snapshots.
 */
export function prepare(draft: Draft, provider: Provider, context?: Context): Prepared {
  if (!isObject(draft)) return onePass(draft, provider, context);
  const remembered = memory.get(draft)?.get(provider);
  if (remembered && sameContext(remembered.context, context)) return remembered.prepared;
  const prepared = reviewed(draft, provider, context);
  const byProvider = memory.get(draft) ?? new Map<Provider, Remembered>();
  byProvider.set(provider, { context, prepared });
  memory.set(draft, byProvider);
  return prepared;
}

interface Remembered {
  context: Context | undefined;
  prepared: Prepared;
}

/** Whether two contexts say the same; hosts write a new object each time, around the same facts. */
function sameContext(a: Context = {}, b: Context = {}): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Context>;
  return [...keys].every((key) => Object.is(a[key], b[key]));
}

const memory = new WeakMap<Draft, Map<Provider, Remembered>>();

/** A message written by hand is checked as the payload it is, once printed. */
function reviewed(draft: Draft, provider: Provider, context: Context | undefined): Prepared {
  const prepared = onePass(draft, provider, context);
  const type = draft?.message?.type;
  const cell = type && Object.hasOwn(provider.codecs, type) ? cellOf(provider, type) : undefined;
  if (!cell || !isCodec(cell) || !cell.review || prepared.request.path === '') return prepared;
  const check = (payload: Parameters<typeof checkPayload>[0]) =>
    checkPayload(payload, provider, context);
  const more = cell.review(draft.message, bodyForm(prepared.request), check);
  return { ...prepared, issues: [...prepared.issues, ...more] };
}
