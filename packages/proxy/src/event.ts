import type { ProviderId } from '@messagewright/core';
import type { Outcome, ProblemSlug } from './problem.ts';
import type { SendFault } from './send-port.ts';

/** Something that happened, as facts for a log: ids, names, counts and times, nothing that a person wrote. */
export type ProxyEvent =
  | {
      event: 'sent';
      sendId: string;
      provider: ProviderId;
      account: string;
      outcome: Outcome;
      durationMs: number;
      httpStatus?: number | undefined;
      fault?: SendFault | undefined;
      /** The runtime's code of a failed connection: `ECONNREFUSED`. */
      code?: string | undefined;
    }
  | { event: 'replayed'; sendId: string; provider: ProviderId; account: string }
  | {
      event: 'looked-up';
      provider: ProviderId;
      account: string;
      durationMs: number;
      httpStatus?: number | undefined;
      fault?: SendFault | undefined;
      code?: string | undefined;
    }
  | { event: 'refused'; problem: ProblemSlug; status: number; method: string }
  /** A fault of the proxy, its store or its host's functions. `reason` is scrubbed and cut to 200 characters. */
  | { event: 'failed'; step: 'request' | 'send' | 'store'; reason: string; sendId?: string };
