import { describe, expect, it } from 'vitest';
import { deliveryOf, isOpen, stateOnAcceptance } from './delivery.ts';

it.each([
  ['held_for_quality_assessment', 'held'],
  ['paused', 'paused'],
  ['scheduled', 'scheduled'],
  ['sent', 'accepted'],
  ['delivered', 'accepted'],
  ['toString', 'accepted'],
  [undefined, 'accepted'],
])('a first answer that says %s is %s', (word, state) => {
  expect(stateOnAcceptance(word)).toBe(state);
});

describe('what a provider says later', () => {
  it.each([
    ['processing', 'accepted', true],
    ['scheduled', 'scheduled', true],
    ['sent', 'sent', true],
    ['delivered', 'delivered', false],
    ['sending_failed', 'failed', false],
    ['delivery_failed', 'failed', false],
    ['rejected', 'failed', false],
    ['skipped', 'failed', false],
  ] as const)('%s is %s', (word, state, open) => {
    expect(deliveryOf(word)).toBe(state);
    expect(isOpen(state)).toBe(open);
  });

  it.each(['', 'seen', 'constructor', '__proto__'])('knows nothing of "%s"', (word) => {
    expect(deliveryOf(word)).toBeUndefined();
  });
});
