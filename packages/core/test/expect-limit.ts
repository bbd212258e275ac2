import type { Context, Issue, Json, Message, MessageType } from '../src/index.ts';
import { parsePathKey } from '../src/index.ts';
import type { LimitExpectation } from './describe-agreement.ts';

interface More {
  /** Where the issue stands, if not at the edited place. */
  issueAt?: string;
  /** The message around the place; the type's maximal sample where absent. */
  message?: Message;
  params?: Issue['params'];
  /** The situation, for rules about time. */
  context?: Context;
}

type Values = readonly [allowed: unknown, refused: unknown];

function row(severity: Issue['severity']) {
  return (
    id: string,
    type: MessageType,
    place: string,
    [allowed, refused]: Values,
    code: string,
    { issueAt, message, params, context }: More = {},
  ): LimitExpectation => ({
    id,
    severity,
    type,
    path: parsePathKey(place),
    allowed,
    refused,
    code,
    ...(issueAt !== undefined && { issueAt: parsePathKey(issueAt) }),
    ...(message && { message }),
    ...(params && { params }),
    ...(context && { context }),
  });
}

/** A row that stops the message: a value that it takes and one that it does not. */
export const error = row('error');

/** A row that only warns. */
export const warning = row('warning');

/** A row that the wire's shape holds: a payload that it takes and one that it does not. */
export function shape(
  id: string,
  allowedPayload: Json,
  refusedPayload: Json,
  code: string,
  pointer: string,
): LimitExpectation {
  return { id, severity: 'error', allowedPayload, refusedPayload, code, pointer };
}

/** A text of so many characters. */
export function x(length: number): string {
  return 'x'.repeat(length);
}

/** An address of so many characters. */
export function address(length: number): string {
  return 'https://example.com/'.padEnd(length, 'x');
}

/** So many things, made by their position. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
