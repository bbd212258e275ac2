import type { ApiId } from '../apis/registry.ts';
import type { Fault } from './fault.ts';

/** The faults that wait to be played, first come first served. */
export interface FaultQueue {
  readonly add: (fault: Fault) => void;
  /** The fault to play on a request to an API, counted down; `undefined` when none waits. */
  readonly take: (api: ApiId, looksUp?: true) => Fault | undefined;
  /** The waiting faults; `times` says how many requests are left. */
  readonly list: () => readonly Fault[];
  readonly clear: () => void;
}

/** An empty queue of faults. */
export function createFaultQueue(): FaultQueue {
  let waiting: readonly Fault[] = [];
  return {
    add: (fault) => {
      waiting = [...waiting, { ...fault, times: fault.times ?? 1 }];
    },
    take: (api, looksUp) => {
      const fault = waiting.find(
        (each) => (each.api === undefined || each.api === api) && each.lookUps === looksUp,
      );
      waiting = waiting
        .map((each) => (each === fault ? { ...each, times: (each.times ?? 1) - 1 } : each))
        .filter(({ times }) => times !== 0);
      return fault;
    },
    list: () => waiting,
    clear: () => {
      waiting = [];
    },
  };
}
