import { isCodec } from './codec.ts';
import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Json } from './json.ts';
import { checkKept } from './limits/check-kept.ts';
import { checkLimits, limitsFor } from './limits/check-limits.ts';
import { messagesIn, placeInDraft } from './nested-messages.ts';
import type { Path, Pointer } from './place.ts';
import { type Context, cellOf, type Provider } from './provider.ts';
import type { SourceMap } from './source-map.ts';
import { unsupportedType } from './unsupported-type.ts';

/** The printed body, and where it says what the draft only keeps. */
interface Printed {
  body: Json | undefined;
  kept: readonly Pointer[];
  map: SourceMap;
}

/** What is wrong with the messages inside the draft's own: each is held to the rows of its own type. */
export function nestedIssues(
  draft: Draft,
  provider: Provider,
  context: Context | undefined,
  { body, kept, map }: Printed,
): Issue[] {
  const [, ...inner] = messagesIn(draft, provider);
  return inner.flatMap((placed) => {
    const { message, view } = placed;
    const inDraft = (path: Path) => placeInDraft(placed, path);
    const cell = cellOf(provider, message.type);
    if (!isCodec(cell)) return [unsupportedType(message.type, provider, placed.at)];
    const limits = limitsFor(provider, message.type, context).filter(({ at }) =>
      at.startsWith('message.'),
    );
    const found = [
      ...checkLimits(view, limits, context?.now),
      ...(context ? (cell.message.inContext?.(message, context) ?? []) : []),
    ].map((issue) => ({ ...issue, path: inDraft(issue.path) }));
    return [...found, ...checkKept(view, body, kept, limits, map, inDraft)];
  });
}
