import { livedeskEndings as endings } from './conventions.ts';

/** What is known of a message where it is decided whether it arrives. */
export interface Facts {
  readonly conversation: string;
  readonly isTemplate: boolean;
  readonly hasFiles: boolean;
  readonly isPrivate: boolean;
  /** Whether it has been tried before. */
  readonly again: boolean;
  /** What the platform says of its template. */
  readonly refusal?: string | undefined;
}

const throttled = '130429: Rate limit hit';
const wrong = '131000: Something went wrong';

const failures: readonly (readonly [
  ending: string,
  error: (facts: Facts) => string | undefined,
])[] = [
  [
    endings.windowClosed,
    ({ isTemplate }) => (isTemplate ? undefined : '131047: Re-engagement message is not allowed'),
  ],
  [endings.notOnWhatsApp, () => '131026: Message undeliverable'],
  [endings.mediaRefused, ({ hasFiles }) => (hasFiles ? '131053: Media upload error' : undefined)],
  [
    endings.valuesMiscounted,
    ({ isTemplate }) =>
      isTemplate
        ? '132000: Number of parameters does not match the expected number of params'
        : undefined,
  ],
  [
    endings.valueMalformed,
    ({ isTemplate }) =>
      isTemplate
        ? '132012: Parameter format does not match format in the created template'
        : undefined,
  ],
  [endings.throttled, ({ again }) => (again ? undefined : throttled)],
  [endings.failsOnce, ({ again }) => (again ? undefined : wrong)],
  [endings.failsAlways, () => wrong],
];

/** The `external_error` of a message that does not arrive. A private note never leaves the desk. */
export function externalError(facts: Facts): string | undefined {
  if (facts.isPrivate) return undefined;
  const byNumber = failures.find(([ending]) => facts.conversation.endsWith(ending));
  return byNumber?.[1](facts) ?? facts.refusal;
}
