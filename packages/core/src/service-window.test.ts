import { describe, expect, it } from 'vitest';
import { bird, type Context, type Draft, digishare, validate, verdict } from './index.ts';
import { samples } from './samples.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const to = { type: 'phone', phone: '+31612345678' } as const;
const text: Draft = { version: 1, to, message: samples.text.minimal };

function closed(draft: Draft, context?: Context) {
  return validate(draft, bird, context).filter(({ code }) => code === 'window.closed');
}

describe('the customer service window', () => {
  it.each([
    ['still open', now + 1, 0],
    ['closing now', now, 1],
    ['past', now - 1, 1],
    ['never open', 0, 1],
    ['always open', Number.POSITIVE_INFINITY, 0],
  ])('%s', (_, serviceWindowExpiresAt, count) => {
    expect(closed(text, { now, serviceWindowExpiresAt })).toHaveLength(count);
  });

  it('is nothing to speak of without a clock or without the fact', () => {
    expect(closed(text)).toEqual([]);
    expect(closed(text, { now })).toEqual([]);
    expect(closed(text, { serviceWindowExpiresAt: 0 })).toEqual([]);
  });

  it('lets templates through', () => {
    const message = samples.template.minimal;
    expect(closed({ ...text, message }, { now, serviceWindowExpiresAt: 0 })).toEqual([]);
  });

  it('warns at the type, unless the host says more or less', () => {
    const context = { now, serviceWindowExpiresAt: 0 };
    expect(closed(text, context)).toMatchObject([
      { severity: 'warning', path: ['message', 'type'], source: 'P-SEND' },
    ]);
    expect(verdict(text, bird, context).status).toBe('degrades');
    const strict = { ...context, overrides: { 'window.closed': { severity: 'error' } } } as const;
    expect(verdict(text, bird, strict).status).toBe('refused');
    expect(closed(text, { ...context, overrides: { 'window.closed': { off: true } } })).toEqual([]);
  });

  it('closes for every provider', () => {
    const draft: Draft = { ...text, to: { type: 'conversation', id: 'c' } };
    const found = validate(draft, digishare, { now, serviceWindowExpiresAt: 0 });
    expect(found.map(({ code }) => code)).toEqual(['window.closed']);
  });
});
