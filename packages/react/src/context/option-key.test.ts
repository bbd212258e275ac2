import { parsePathKey } from '@messagewright/core';
import { expect, it } from 'vitest';
import { optionKey } from './option-key.ts';

it.each([
  ['options.bird.scheduledFor', 'options.bird.scheduledFor'],
  ['options.bird.order.products.2.price.amount', 'options.bird.order.products.price.amount'],
  ['options.bird.tags.0', 'options.bird.tags'],
  ['message.options.bird.subject', 'messageOptions.bird.subject'],
  ['message.items.0.items.1.options.bird.telegram', 'messageOptions.bird.telegram'],
])('%s', (path, key) => {
  expect(optionKey(parsePathKey(path))).toBe(key);
});

it.each(['options', 'options.bird', 'message.options.bird', 'message.body', 'to.options.x.y'])(
  '%s is no option',
  (path) => {
    expect(optionKey(parsePathKey(path))).toBeUndefined();
  },
);
