import type { Draft } from '../draft.ts';
import { isNote, notePlace } from '../note.ts';
import { type Path, setAt } from '../place.ts';
import type { Provider } from '../provider.ts';
import { type Converted, conversionIssue, unchanged } from './conversion.ts';

/**
 * A note stays one where the target has notes; where it has none, the customer gets it. What was for the
 * customer is a note where the target was told so before. Each is said.
 */
export function convertNote(draft: Draft, target: Provider, from: Provider): Converted {
  const was = isNote(draft, from);
  if (was === isNote(draft, target)) return unchanged(draft);
  if (!was) return said('convert.private', draft, notePlace(target));
  const { note } = target.options;
  const place = notePlace(target);
  if (!note) return said('convert.public', draft, notePlace(from));
  return said('convert.note', setAt(draft, place, note.value), place);
}

function said(code: string, draft: Draft, place: Path): Converted {
  return { draft, issues: [conversionIssue(code, place, {})] };
}
