import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { readFault } from './read-fault.ts';

test.each<Json>([
  { status: 200 },
  { status: 599, times: 1_000_000, headers: { 'retry-after': '3' }, body: null },
  { delayMs: 0 },
  { api: 'digishare', hang: true, record: false },
  { reset: 'before-headers', delayMs: 600_000 },
  { reset: 'mid-body', status: 500 },
  { garbage: 'html' },
  { garbage: 'truncated-json' },
  { garbage: 'empty', status: 502 },
])('reads %j', (value) => {
  expect(readFault(value)).toEqual({ fault: value });
});

test.each<[Json | undefined, string]>([
  [undefined, 'JSON object'],
  [[], 'JSON object'],
  [{}, 'needs one of'],
  [{ times: 2 }, 'needs one of'],
  [{ hangs: true }, '"hangs"'],
  [{ constructor: true }, '"constructor"'],
  [{ status: 199 }, '"status"'],
  [{ status: 600 }, '"status"'],
  [{ status: '500' }, '"status"'],
  [{ status: 500, times: 0 }, '"times"'],
  [{ status: 500, times: 1.5 }, '"times"'],
  [{ delayMs: -1 }, '"delayMs"'],
  [{ delayMs: 600_001 }, '"delayMs"'],
  [{ hang: false }, '"hang"'],
  [{ reset: 'later' }, '"reset"'],
  [{ garbage: 'xml' }, '"garbage"'],
  [{ status: 500, record: 'no' }, '"record"'],
  [{ status: 500, api: 'nobody' }, '"api"'],
  [{ status: 429, headers: { 'retry-after': 3 } }, '"headers"'],
  [{ status: 429, headers: { 'retry after': '3' } }, '"headers"'],
  [{ status: 429, headers: { 'retry-after': 'a\nb' } }, '"headers"'],
  [{ hang: true, reset: 'mid-body' }, 'only one of'],
  [{ garbage: 'html', body: {} }, 'only one of'],
])('refuses %j', (value, problem) => {
  expect(readFault(value)).toEqual({ problem: expect.stringContaining(problem) });
});
