import { type Issue, type IssueParams, toPointer } from '@messagewright/core';
import type { ProblemError } from './problem.ts';

const maxTextLength = 500;

/** An issue as a problem's error: the place in the draft becomes a JSON Pointer. */
export function toError({ path, code, severity, params, limit, source }: Issue): ProblemError {
  return { pointer: toPointer(path), code, severity, params: shorten(params), limit, source };
}

/** Params can quote a provider's answer, which may be of any length. */
function shorten(params: IssueParams): IssueParams {
  const entries = Object.entries(params).map(([key, value]) => [key, cut(value)]);
  return Object.fromEntries(entries);
}

function cut<T>(value: T): T | string {
  const long = typeof value === 'string' && value.length > maxTextLength;
  return long ? `${value.slice(0, maxTextLength)}…` : value;
}
