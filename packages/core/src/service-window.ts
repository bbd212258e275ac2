import type { Issue } from './issue.ts';
import type { Json } from './json.ts';
import type { MessageDefinition } from './messages/definition.ts';
import type { Context } from './provider.ts';

/** Reads a provider's own look-up of the customer service window. */
export interface ServiceWindowLookUp {
  /**
   * The path of the look-up, with `{name}` for account settings and a query if it has one;
   * `undefined` for a contact that cannot be asked about.
   */
  path(contact: WindowContact): string | undefined;
  /** What an answer says; `undefined` where it does not say. Total: any status, any answer. */
  read(status: number, body: Json | undefined): ServiceWindow | undefined;
}

/** Whose window is asked about. */
export interface WindowContact {
  /** The provider's id of the contact. */
  id: string;
  /** Which of the contact's identifiers, where it has several: a telephone number. */
  identifier?: string | undefined;
}

/** Until when free-form messages may go to a contact. */
export interface ServiceWindow {
  /** Milliseconds since 1970; `null`: no window is open. */
  expiresAt: number | null;
  /** Whether it never closes. */
  permanent: boolean;
}

/** Outside the window only some types go out. A warning: it may have opened since somebody asked. */
export function windowIssues(
  { outsideWindow }: Pick<MessageDefinition, 'outsideWindow'>,
  { now, serviceWindowExpiresAt: until, overrides = {} }: Context = {},
): Issue[] {
  const { off, severity = 'warning' } = overrides[windowClosed] ?? {};
  if (outsideWindow || off || now === undefined || until === undefined || now < until) return [];
  return [
    {
      layer: 'draft',
      code: windowClosed,
      severity,
      path: ['message', 'type'],
      params: {},
      source: 'P-SEND',
    },
  ];
}

/** Its code, and what a host overrides it by. */
const windowClosed = 'window.closed';
