import { d360 } from './360dialog/d360.ts';
import type { SandboxApi } from './api.ts';
import { bird } from './bird/bird.ts';
import { digishare } from './digishare/digishare.ts';
import { livedesk } from './livedesk/livedesk.ts';

/** The APIs by id; the id is also the first segment of an API's base address. */
export const apis = { digishare, '360dialog': d360, bird, livedesk } satisfies Record<
  string,
  SandboxApi
>;

/** The id of an API that the sandbox stands in for. */
export type ApiId = keyof typeof apis;

/** Whether a text is the id of an API. */
export function isApiId(text: string): text is ApiId {
  return Object.hasOwn(apis, text);
}

/** The APIs with their ids, in the order of the registry. */
export const apiEntries = Object.entries(apis) as readonly (readonly [ApiId, SandboxApi])[];
