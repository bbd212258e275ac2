import type { ApiId } from './apis/registry.ts';
import type { Fault } from './faults/fault.ts';
import type { Json } from './json.ts';

/** A complete request as it arrived. */
export interface Arrival {
  readonly api: ApiId;
  /** When it had arrived, as ISO 8601. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  /** Its headers, without the ones that carry a credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON it carried, or its text when that is not JSON; `null` when it was too large. */
  readonly body: Json;
  readonly conversation?: string | undefined;
  /** Whether the other side took the message: it would be delivered, whatever was answered. */
  readonly accepted: boolean;
  /** The fault that was played on it. */
  readonly fault?: Fault | undefined;
}

/** A remembered request. */
export interface Received extends Arrival {
  /** Counts from 1 in the order of arrival, and goes on after the memory is cleared. */
  readonly id: number;
  /** The status line that was sent; `null` while there is none, and for good when none is sent. */
  readonly status: number | null;
}

/** Which remembered requests are meant; a member left out means all. */
export interface ReceivedFilter {
  readonly api?: string | undefined;
  readonly conversation?: string | undefined;
}

/** What a sandbox remembers of the requests that reached it. */
export interface Memory {
  /** Remembers an arrival and returns its id. */
  readonly add: (arrival: Arrival) => number;
  /** Notes the status that was sent; an id that was cleared is ignored. */
  readonly answered: (id: number, status: number) => void;
  /** The remembered requests, oldest first. */
  readonly list: (filter?: ReceivedFilter) => readonly Received[];
  /** Forgets them. */
  readonly clear: (filter?: ReceivedFilter) => void;
}

/** A memory of the latest `capacity` requests. */
export function createMemory(capacity: number): Memory {
  const entries = new Map<number, Received>();
  let last = 0;
  const list = (filter: ReceivedFilter = {}) =>
    [...entries.values()].filter(
      (entry) =>
        (filter.api === undefined || entry.api === filter.api) &&
        (filter.conversation === undefined || entry.conversation === filter.conversation),
    );
  return {
    add: (arrival) => {
      last += 1;
      entries.set(last, { ...arrival, id: last, status: null });
      entries.delete(last - capacity);
      return last;
    },
    answered: (id, status) => {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, status });
    },
    list,
    clear: (filter) => {
      for (const { id } of list(filter)) entries.delete(id);
    },
  };
}
