import type { Issue, Path } from '@messagewright/core';
import { expect, it } from 'vitest';
import { isOutdated, visibleIssues } from './visible-issues.ts';

function issue(code: string, path: Path): Issue {
  return { layer: 'limit', code, severity: 'error', path, params: {} };
}

const required = issue('required', ['message', 'body']);
const tooLong = issue('length.max', ['message', 'footer']);
const nowhere = new Set<string>();

it('an empty field stays quiet until the author has been there', () => {
  expect(visibleIssues([required], nowhere, false)).toEqual([]);
  expect(visibleIssues([required], new Set(['message.footer']), false)).toEqual([]);
  expect(visibleIssues([required], new Set(['message.body']), false)).toEqual([required]);
});

it('what is missing of several members is said once the author has been at one of them', () => {
  const neither = issue('some-of-members', ['message']);
  expect(visibleIssues([neither], nowhere, false)).toEqual([]);
  expect(visibleIssues([neither], new Set(['to.id', 'messages.html']), false)).toEqual([]);
  expect(visibleIssues([neither], new Set(['message.html']), false)).toEqual([neither]);
});

it('an over-long text is said at once', () => {
  expect(visibleIssues([tooLong], nowhere, false)).toEqual([tooLong]);
});

it('after an attempt to send everything is said', () => {
  expect(visibleIssues([required, tooLong], nowhere, true)).toEqual([required, tooLong]);
});

it.each([
  ['message.body', true],
  ['message', true],
  ['message.body.0', true],
  ['message.bodyguard', false],
  ['message.footer', false],
  ['to.id', false],
])('an issue of the host at message.body after an edit of %s is outdated: %s', (path, outdated) => {
  expect(isOutdated(required, new Set([path]))).toBe(outdated);
});

it('an issue of the host about the whole draft stays until the host takes it back', () => {
  expect(isOutdated(issue('answer.unauthorized', []), new Set(['message.body']))).toBe(false);
});
