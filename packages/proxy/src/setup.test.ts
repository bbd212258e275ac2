import { digishare, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { acceptingPort, account } from '../test/stage.ts';
import { type AccountOptions, createProxy, type ProxyOptions } from './index.ts';

const good: ProxyOptions = {
  providers: [digishare],
  accounts: [account],
  send: acceptingPort().send,
};

function refusalOf(options: object): string {
  try {
    createProxy({ ...good, ...options } as ProxyOptions);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'not an error';
  }
}

function withAccount(changes: Partial<AccountOptions>): object {
  return { accounts: [{ ...account, ...changes }] };
}

function withEndpoint(changes: Partial<Provider['endpoint']>): object {
  return { providers: [{ ...digishare, endpoint: { ...digishare.endpoint, ...changes } }] };
}

describe('a proxy is not made with options that cannot work', () => {
  it.each<[string, object, string]>([
    ['no port to send with', { send: undefined }, 'send must be a function'],
    [
      'an unknown provider',
      withAccount({ provider: 'bird' }),
      'provider that is not given: "bird"',
    ],
    ['no id', withAccount({ id: '' }), 'an account has no id'],
    ['no token', withAccount({ credentials: {} }), 'credentials.token is missing'],
    ['an empty token', withAccount({ credentials: { token: '' } }), 'credentials.token is missing'],
    [
      'a token with CR LF',
      withAccount({ credentials: { token: 'a\r\nb' } }),
      'no header can carry',
    ],
    ['a token with a space', withAccount({ credentials: { token: 'a b' } }), 'no header can carry'],
    ['an inherited token', withAccount({ credentials: Object.create({ token: 'x' }) }), 'missing'],
    ['a base without TLS', withAccount({ base: 'http://api.example.com' }), 'must be https'],
    [
      'a base with a user',
      withAccount({ base: 'https://a:b@api.example.com' }),
      'origin and a path',
    ],
    [
      'a base with a query',
      withAccount({ base: 'https://api.example.com?x=1' }),
      'origin and a path',
    ],
    ['a base that is no address', withAccount({ base: 'api' }), 'base is not an address'],
    ['a base that is a script', withAccount({ base: 'javascript:alert(1)' }), 'must be https'],
    ['two accounts of one id', { accounts: [account, account] }, 'have the id "main"'],
    ['a deadline of nothing', { deadlineMs: 0 }, 'deadlineMs'],
    ['an endless deadline', { deadlineMs: Number.POSITIVE_INFINITY }, 'deadlineMs'],
    ['a deadline beyond timers', { deadlineMs: 2 ** 31 }, 'deadlineMs'],
    ['a limit that is no number', { maxBodyBytes: Number.NaN }, 'maxBodyBytes'],
    ['an origin with a path', { origins: ['https://desk.example.com/'] }, 'is not an origin'],
    ['any origin', { origins: ['*'] }, 'is not an origin'],
    ['a base path with a slash', { basePath: '/api/' }, 'basePath'],
    ['a base path with a pattern', { basePath: '/:api' }, 'basePath'],
    ['no setting', withEndpoint({ account: ['workspace'] }), 'settings.workspace is missing'],
    [
      'a setting that climbs',
      {
        ...withEndpoint({ account: ['workspace'] }),
        ...withAccount({ settings: { workspace: '..' } }),
      },
      'settings.workspace',
    ],
    [
      'a colon in the key of a Basic pair',
      {
        ...withEndpoint({ auth: { header: 'Authorization', scheme: 'Basic' } }),
        ...withAccount({ credentials: { token: 'a:b' } }),
      },
      'has a colon',
    ],
  ])('%s', (_, options, words) => {
    const message = refusalOf(options);
    expect(message).toContain(words);
    expect(message).toMatch(/^@messagewright\/proxy: /);
  });

  it('names the credential at fault and never shows it', () => {
    const message = refusalOf(withAccount({ credentials: { token: 'hunter2\n' } }));
    expect(message).toContain('credentials.token');
    expect(message).not.toContain('hunter2');
  });
});

it.each([
  'https://api.example.com',
  'http://127.0.0.1:4010',
  'http://localhost:4010',
  'http://[::1]:4010/v2',
])('takes %s as a base', (base) => {
  expect(refusalOf(withAccount({ base }))).toBe('');
});
