import type { Place } from '../../../place.ts';

/** One documented rule; `find` gives the first place that breaks it, in any message. */
export type Rule = {
  readonly id: string;
  readonly says: string;
  readonly find: (message: Place) => Place | undefined;
} & (
  | {
      /** DigiShare's own page states it: refused there, with the name of the field. */
      readonly by: 'provider';
    }
  | {
      /** The WhatsApp platform states it: its refusal is handed on. */
      readonly by: 'platform';
      /** Whether the refusal names the place in its text, or is words alone. */
      readonly tells: 'param' | 'words';
    }
);
