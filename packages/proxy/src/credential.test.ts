import { d360, type Provider } from '@messagewright/core';
import { expect, it } from 'vitest';
import { credentialHeader } from './credential.ts';

type Scheme = Provider['endpoint']['auth']['scheme'];

it.each<[Scheme, readonly string[], string, string]>([
  ['Bearer', ['key'], 'Bearer one', 'one'],
  ['Basic', ['key', 'secret'], 'Basic b25lOnR3bw==', 'b25lOnR3bw=='],
  ['AccessKey', ['key'], 'AccessKey one', 'one'],
  ['raw', ['key'], 'one', 'one'],
])('writes a credential of the scheme %s', (scheme, credentials, value, parameter) => {
  const endpoint = { ...d360.endpoint, auth: { header: 'X-Key', scheme }, credentials };
  const header = credentialHeader('main', endpoint, { key: 'one', secret: 'two' });
  expect(header).toEqual({ name: 'x-key', value, parameter });
});

it('writes the key of 360dialog into its own header, without a scheme', () => {
  const header = credentialHeader('main', d360.endpoint, { apiKey: 'one' });
  expect(header).toMatchObject({ name: 'd360-api-key', value: 'one' });
  expect(() => credentialHeader('main', d360.endpoint, { token: 'one' })).toThrow(
    'credentials.apiKey is missing',
  );
});
