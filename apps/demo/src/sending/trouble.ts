import { isUndelivered, type SendAnswer } from './send-answer.ts';

/** What went wrong, as a person sees it: each has its own words and its own next step. */
export type Trouble =
  | 'rejected'
  | 'window'
  | 'limited'
  | 'failed'
  | 'undeliverable'
  | 'unauthorized'
  | 'not_sent'
  | 'cancelled'
  | 'brokenOff'
  | 'invalid'
  | 'declined'
  | 'unknown'
  | 'unreached'
  | 'offline';

/** What a person does about it. `edit`: mend the draft. `retry`: the same again, under the same key. `decide`: find out, or send a second time. `template`: say it with a template. `ask`: have the provider try again. */
export type NextStep = 'edit' | 'retry' | 'decide' | 'template' | 'ask';

/** The next step of each trouble. */
export const nextSteps: Readonly<Record<Trouble, NextStep>> = {
  rejected: 'edit',
  window: 'template',
  limited: 'retry',
  failed: 'ask',
  undeliverable: 'edit',
  unauthorized: 'retry',
  not_sent: 'retry',
  cancelled: 'retry',
  brokenOff: 'retry',
  invalid: 'edit',
  declined: 'retry',
  unknown: 'decide',
  unreached: 'retry',
  offline: 'retry',
};

type Reader = (answer: SendAnswer) => Trouble;

const readers: Readonly<Record<SendAnswer['outcome'], Reader>> = {
  accepted: () => 'unknown',
  in_progress: () => 'unknown',
  unknown: () => 'unknown',
  unreached: ({ problem }) => (problem === 'offline' ? 'offline' : 'unreached'),
  rejected(answer) {
    const { retryable, httpStatus, issues } = answer;
    if (issues.some(({ code }) => code === 'answer.outside-window')) return 'window';
    if (isUndelivered(answer)) return retryable ? 'failed' : 'undeliverable';
    if (retryable) return 'limited';
    return httpStatus === 401 || httpStatus === 403 ? 'unauthorized' : 'rejected';
  },
  not_sent({ problem, issues }) {
    if (issues.length > 0) return 'invalid';
    const stopped = stops[problem ?? ''];
    if (stopped) return stopped;
    return problem === 'upstream-unreachable' ? 'not_sent' : 'declined';
  },
};

/** Uploads that ended before their files had all gone. */
const stops: Readonly<Record<string, Trouble | undefined>> = {
  cancelled: 'cancelled',
  'broken-off': 'brokenOff',
};

/** Which trouble an answer means. */
export function troubleOf(answer: SendAnswer): Trouble {
  return readers[answer.outcome](answer);
}
