import type { Draft } from './draft.ts';
import { getAt, type Path } from './place.ts';
import type { Provider } from './provider.ts';

/** Whether only the sender's own team sees the message that a draft is for a provider. */
export function isNote(draft: Draft, provider: Provider): boolean {
  const { note } = provider.options;
  return note !== undefined && getAt(draft, notePlace(provider)) === note.value;
}

/** The place of the setting that makes a message a note; of all settings where there is none. */
export function notePlace({ id, options }: Provider): Path {
  return ['options', id, ...(options.note ? [options.note.key] : [])];
}
