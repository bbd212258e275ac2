import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Secret } from './secret.ts';

it('shows itself nowhere but where it is revealed', () => {
  const secret = new Secret('c4nary-value');
  const shown = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    inspect({ secret }),
    inspect(secret, { showHidden: true, depth: 9 }),
    Object.values(secret).join(),
  ];
  expect(shown.filter((text) => text.includes('c4nary-value'))).toEqual([]);
  expect(secret.reveal()).toBe('c4nary-value');
});
