import type { ApiId } from './apis/registry.ts';

/** What is known of a message on the other side, at one moment. */
export interface MessageStatus {
  readonly status: string;
  /** Since when, as ISO 8601. */
  readonly since: string;
  /** Why it came to that, in words. */
  readonly reason?: string | undefined;
  /** Why, in the API's own form. */
  readonly failure?: object | undefined;
}

/** A message that was taken, with all that becomes of it, in order. */
export interface Course {
  readonly id: string;
  readonly steps: readonly MessageStatus[];
}

/** What becomes of the messages that a sandbox has taken. */
export interface Statuses {
  readonly add: (api: ApiId, course: Course) => void;
  /** The status at a moment; `undefined` for a message that is not known. */
  readonly of: (api: ApiId, id: string, at: Date) => MessageStatus | undefined;
}

/** The courses of the latest `capacity` messages. */
export function createStatuses(capacity: number): Statuses {
  const courses = new Map<string, Course>();
  const keyOf = (api: string, id: string) => `${api}/${id}`;
  return {
    add: (api, course) => {
      courses.set(keyOf(api, course.id), course);
      const [oldest] = courses.keys();
      if (courses.size > capacity && oldest !== undefined) courses.delete(oldest);
    },
    of: (api, id, at) =>
      courses.get(keyOf(api, id))?.steps.findLast(({ since }) => Date.parse(since) <= at.getTime()),
  };
}
