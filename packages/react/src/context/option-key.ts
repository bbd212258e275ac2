import type { Path } from '@messagewright/core';

/**
 * Where the words of a provider's option stand in the dictionary, or `undefined` for any other place: those
 * of `options.x.order.products.0.price` at `options.x.order.products.price`, those of a message's own
 * options at `messageOptions`, wherever the message lies.
 */
export function optionKey(place: Path): string | undefined {
  const at = place.indexOf('options');
  const root = ['options', 'messageOptions'][Math.min(at, 1)];
  const isOptions = at === 0 || (at > 0 && place[0] === 'message');
  if (!isOptions || root === undefined || place.length < at + 3) return undefined;
  return [root, ...place.slice(at + 1).filter((key) => typeof key === 'string')].join('.');
}
