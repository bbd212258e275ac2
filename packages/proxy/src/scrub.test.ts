import { describe, expect, it } from 'vitest';
import { canary, findCanary } from '../test/canary.ts';
import { createScrubber } from './scrub.ts';
import { Secret } from './secret.ts';

const scrubber = createScrubber([new Secret(canary)]);

const carriers: Record<string, string> = {
  raw: canary,
  'in a header': `Authorization: Bearer ${canary}`,
  'JSON-escaped': JSON.stringify({ token: canary }),
  'JSON-escaped with slashes': JSON.stringify(canary).replaceAll('/', '\\/'),
  'URL-encoded': `https://example.com/?t=${encodeURIComponent(canary)}`,
  'URL-encoded in lower case': encodeURIComponent(canary).replace(/%../g, (hex) =>
    hex.toLowerCase(),
  ),
  'form-encoded': new URLSearchParams({ token: canary }).toString(),
  'in base64': btoa(canary),
  'in base64, one byte in': btoa(`a${canary}`),
  'in base64, two bytes in': btoa(`ab${canary}b`),
  'in base64 with a name': btoa(`key:${canary}`),
  'in URL-safe base64': btoa(canary).replaceAll('+', '-').replaceAll('/', '_'),
  'in base64 in a URL': encodeURIComponent(btoa(canary)),
  twice: `${canary}${canary}`,
};

describe('takes the secret out of a text that has it', () => {
  it.each(Object.entries(carriers))('%s', (_, text) => {
    const scrubbed = scrubber.text(text);
    expect(scrubbed).toContain('[redacted]');
    expect(findCanary(scrubbed)).toEqual([]);
    expect(scrubbed.toLowerCase()).not.toContain(encodeURIComponent(canary).toLowerCase());
  });
});

it('reaches every string and key of a JSON value and leaves its shape', () => {
  const value = { [canary]: [{ note: `is ${canary}` }, 7, null, true], __proto__x: 'safe' };
  expect(scrubber.json(value)).toEqual({
    '[redacted]': [{ note: 'is [redacted]' }, 7, null, true],
    __proto__x: 'safe',
  });
});

it('keeps an own member named __proto__ a member', () => {
  const value = JSON.parse('{"__proto__":{"polluted":true}}');
  const scrubbed = scrubber.json(value);
  expect(Object.keys(scrubbed)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(scrubbed)).toBe(Object.prototype);
});

it('finds base64 with its signs URL-encoded', () => {
  const secret = '~~~???~~~???';
  const text = encodeURIComponent(btoa(secret));
  expect(text).toContain('%');
  expect(createScrubber([new Secret(secret)]).text(text)).toBe('[redacted]');
});

it('takes the longest form first, so that no part of a secret stays', () => {
  const pair = createScrubber([new Secret('abcdefgh'), new Secret('abcdefghijkl')]);
  expect(pair.text('abcdefghijkl')).toBe('[redacted]');
});

it('leaves text without a secret as it is', () => {
  expect(scrubber.text('Bonjour, votre colis est prêt.')).toBe('Bonjour, votre colis est prêt.');
});
