import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  birdAccount,
  birdContacts,
  birdNumberEndings,
  createSandbox,
  defaultToken,
  type Sandbox,
} from '@messagewright/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deskAccounts } from '../server/desk-accounts.ts';
import { createDeskApi } from '../server/desk-api.ts';
import { sandboxStatus } from '../server/desk-status.ts';
import { sandboxTemplates } from '../server/desk-templates.ts';
import { listen } from '../server/listen.ts';
import { createSandboxTrials } from '../server/sandbox-trials.ts';
import { readSettings } from '../server/settings.ts';
import { startDemo } from '../server/start-demo.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function sandboxed(): Promise<Sandbox> {
  const sandbox = await createSandbox();
  ends.push(sandbox.close);
  return sandbox;
}

const origin = 'http://127.0.0.1:5173';

const recipients = {
  digishare: { type: 'conversation', id: 'conv_1' },
  '360dialog': { type: 'phone', phone: '+212600000021' },
  bird: { type: 'phone', phone: '+212600000021' },
  livedesk: { type: 'conversation', id: '141' },
};

const post = (text: string, provider: keyof typeof recipients = 'digishare') =>
  new Request(`${origin}/api/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      provider,
      draft: { version: 1, to: recipients[provider], message: { type: 'text', text } },
    }),
  });

function accountsIn({ bases }: Sandbox, env = {}) {
  return deskAccounts(readSettings(env), { bases, token: defaultToken });
}

describe('the settings', () => {
  it('are the sandbox unless the environment says otherwise', () => {
    expect(readSettings({})).toEqual({
      target: 'sandbox',
      token: undefined,
      apiKey: undefined,
      bird: undefined,
      livedesk: undefined,
      conversation: undefined,
      number: undefined,
      birdNumber: undefined,
      livedeskConversation: undefined,
      deadlineMs: 5000,
      port: 5173,
    });
  });

  it('take what the environment says', () => {
    expect(
      readSettings({
        MESSAGEWRIGHT_TARGET: 'live',
        DIGISHARE_TOKEN: ' secret ',
        DIGISHARE_CONVERSATION: '8812',
        D360_API_KEY: 'key ',
        D360_NUMBER: ' +212600000021',
        BIRD_ACCESS_KEY: ' access',
        BIRD_WORKSPACE_ID: 'w-1 ',
        BIRD_CHANNEL_ID: 'c-1',
        BIRD_NUMBER: '+33639984301',
        LIVEDESK_API_KEY: 'name ',
        LIVEDESK_API_SECRET: ' word',
        LIVEDESK_CONVERSATION: '141',
        MESSAGEWRIGHT_DEADLINE_MS: '1500',
        PORT: '0',
      }),
    ).toEqual({
      target: 'live',
      token: 'secret',
      apiKey: 'key',
      bird: { accessKey: 'access', workspaceId: 'w-1', channelId: 'c-1' },
      livedesk: { apiKey: 'name', apiSecret: 'word' },
      conversation: '8812',
      number: '+212600000021',
      birdNumber: '+33639984301',
      livedeskConversation: '141',
      deadlineMs: 1500,
      port: 0,
    });
  });

  it('never give a real token to the sandbox', () => {
    const env = {
      DIGISHARE_TOKEN: 'secret',
      D360_API_KEY: 'secret',
      BIRD_ACCESS_KEY: 'secret',
      BIRD_WORKSPACE_ID: 'w',
      BIRD_CHANNEL_ID: 'c',
      LIVEDESK_API_KEY: 'secret',
      LIVEDESK_API_SECRET: 'secret',
    };
    expect(readSettings(env)).toMatchObject({
      livedesk: undefined,
      token: undefined,
      apiKey: undefined,
      bird: undefined,
    });
    expect(JSON.stringify(deskAccounts(readSettings(env)))).not.toContain('secret');
  });

  it.each([
    [{ MESSAGEWRIGHT_TARGET: 'production' }, 'MESSAGEWRIGHT_TARGET'],
    [{ MESSAGEWRIGHT_TARGET: 'live' }, 'DIGISHARE_TOKEN'],
    [{ MESSAGEWRIGHT_TARGET: 'live', DIGISHARE_TOKEN: ' ' }, 'DIGISHARE_TOKEN'],
    [{ MESSAGEWRIGHT_TARGET: 'live', D360_NUMBER: '+212600000021' }, 'D360_API_KEY'],
    [{ MESSAGEWRIGHT_TARGET: 'live' }, 'BIRD_ACCESS_KEY'],
    [{ MESSAGEWRIGHT_TARGET: 'live', BIRD_ACCESS_KEY: 'k' }, 'BIRD_WORKSPACE_ID'],
    [
      { MESSAGEWRIGHT_TARGET: 'live', BIRD_ACCESS_KEY: 'k', BIRD_WORKSPACE_ID: 'w' },
      'BIRD_CHANNEL_ID',
    ],
    [{ MESSAGEWRIGHT_TARGET: 'live' }, 'LIVEDESK_API_KEY'],
    [{ MESSAGEWRIGHT_TARGET: 'live', LIVEDESK_API_KEY: 'k' }, 'LIVEDESK_API_SECRET'],
    [{ PORT: 'http' }, 'PORT'],
    [{ MESSAGEWRIGHT_DEADLINE_MS: '-1' }, 'MESSAGEWRIGHT_DEADLINE_MS'],
  ])('say which variable is at fault: %j', (env, name) => {
    expect(() => readSettings(env)).toThrow(name);
  });
});

describe('the server of the desk', () => {
  it('sends a draft to the sandbox', async () => {
    const sandbox = await sandboxed();
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(sandbox) });
    const response = await api(post('Hello'));
    expect(await response.json()).toMatchObject({ outcome: 'accepted' });
    expect(sandbox.received().map(({ body }) => body)).toEqual([
      { send_to_third: true, conversation_id: 'conv_1', type: 'text', body: 'Hello' },
    ]);
  });

  it('sends a draft of 360dialog to its own stand-in', async () => {
    const sandbox = await sandboxed();
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(sandbox) });
    const response = await api(post('Hello', '360dialog'));
    expect(await response.json()).toMatchObject({
      outcome: 'accepted',
      provider: { id: '360dialog', status: 'accepted' },
    });
    expect(sandbox.received()).toMatchObject([{ api: '360dialog', body: { type: 'text' } }]);
  });

  it('sends a draft of Bird to its own stand-in', async () => {
    const sandbox = await sandboxed();
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(sandbox) });
    const response = await api(post('Hello', 'bird'));
    expect(await response.json()).toMatchObject({
      outcome: 'accepted',
      provider: { id: 'bird', httpStatus: 202, status: 'accepted' },
    });
    const { workspaceId, channelId } = birdAccount;
    expect(sandbox.received()).toMatchObject([
      { api: 'bird', path: `/bird/workspaces/${workspaceId}/channels/${channelId}/messages` },
    ]);
  });

  it('follows a message of Bird with the clock', async () => {
    let time = Date.UTC(2026, 0, 2);
    const sandbox = await createSandbox({ now: () => new Date(time) });
    ends.push(sandbox.close);
    const statusOf = sandboxStatus(sandbox);
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(sandbox), statusOf });
    const { provider } = await (await api(post('Hello', 'bird'))).json();
    const status = async (query: object, init?: RequestInit) => {
      const search = new URLSearchParams({ ...query });
      const answer = await api(new Request(`${origin}/desk/status?${search}`, init));
      return answer.ok ? (await answer.json()).status : answer.status;
    };
    const named = { provider: 'bird', id: provider.messageId };
    expect(await status(named)).toBe('accepted');
    time += 60_000;
    expect(await status(named)).toBe('delivered');
    expect(await status({ provider: 'bird', id: 'other' })).toBe(404);
    expect(await status({ provider: '360dialog', id: provider.messageId })).toBe(404);
    expect(await status({ provider: '__proto__', id: 'x' })).toBe(404);
    expect(await status({})).toBe(404);
    expect(await status(named, { method: 'POST' })).toBe(404);
  });

  it('says of no message what becomes of it where nobody tells', async () => {
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(await sandboxed()) });
    const answer = await api(new Request(`${origin}/desk/status?provider=bird&id=1`));
    expect(answer.status).toBe(404);
  });

  it('asks the stand-in of Bird until when a contact may be written to', async () => {
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(await sandboxed()) });
    const ask = async ({ id, number }: { id: string; number: string }) => {
      const response = await api(
        new Request(`${origin}/api/v1/service-window`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ provider: 'bird', contact: { id, identifier: number } }),
        }),
      );
      return response.json();
    };
    const { open, closed, permanent, silent } = birdContacts;
    expect(await ask(open)).toMatchObject({ open: true, permanent: false });
    expect(await ask(closed)).toMatchObject({ open: false, permanent: false });
    expect(await ask(permanent)).toMatchObject({ open: true, expiresAt: null, permanent: true });
    expect(await ask(silent)).toMatchObject({ open: false, expiresAt: null });
    expect(await ask({ ...open, number: silent.number })).toMatchObject({
      type: 'urn:messagewright:problem:provider-rejected',
      provider: { httpStatus: 404 },
    });
  });

  it('marks both places that the stand-in of Bird finds fault with', async () => {
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(await sandboxed()) });
    const buttons = [
      { type: 'reply', text: 'Yes', id: 'yes' },
      { type: 'reply', text: 'No', id: 'no' },
    ];
    for (const ending of [birdNumberEndings.twoFaults, birdNumberEndings.newerEnvelope]) {
      const to = { type: 'phone', phone: `+21260000${ending}` };
      const message = { type: 'buttons', body: 'Shall we?', buttons };
      const response = await api(
        new Request(`${origin}/api/v1/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: JSON.stringify({ provider: 'bird', draft: { version: 1, to, message } }),
        }),
      );
      const { outcome, errors } = await response.json();
      expect(outcome).toBe('rejected');
      const pointers = errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(pointers).toContain('/message/body');
      expect(pointers).toContain('/message/buttons/0/text');
    }
  });

  it('has an account for each credential in earnest, and no other', () => {
    const live = (env: object) =>
      deskAccounts(readSettings({ MESSAGEWRIGHT_TARGET: 'live', ...env })).map(
        ({ provider, credentials, base, allow }) => ({ provider, credentials, base, allow }),
      );
    const token = { provider: 'digishare', credentials: { token: 't' } };
    const key = { provider: '360dialog', credentials: { apiKey: 'k' } };
    const rest = { base: undefined, allow: { options: ['scheduledFor'] } };
    expect(live({ D360_API_KEY: 'k' })).toEqual([{ ...key, ...rest }]);
    expect(live({ DIGISHARE_TOKEN: 't', D360_API_KEY: 'k' })).toEqual([
      { ...token, ...rest },
      { ...key, ...rest },
    ]);
    const bird = { BIRD_ACCESS_KEY: 'b', BIRD_WORKSPACE_ID: 'w', BIRD_CHANNEL_ID: 'c' };
    expect(live(bird)).toEqual([{ provider: 'bird', credentials: { accessKey: 'b' }, ...rest }]);
    const settings = readSettings({ MESSAGEWRIGHT_TARGET: 'live', ...bird });
    expect(deskAccounts(settings)[0]?.settings).toEqual({ workspaceId: 'w', channelId: 'c' });
    const livedesk = { LIVEDESK_API_KEY: 'n', LIVEDESK_API_SECRET: 's' };
    const credentials = { apiKey: 'n', apiSecret: 's' };
    expect(live(livedesk)).toEqual([{ provider: 'livedesk', credentials, ...rest }]);
  });

  it('gives the page the approved templates of the sandbox, and none in earnest', async () => {
    const sandbox = await sandboxed();
    const ask = async (upstream: Parameters<typeof createDeskApi>[1]) => {
      const api = createDeskApi(readSettings({}), upstream);
      return (await api(new Request(`${origin}/desk/templates`))).json();
    };
    const accounts = accountsIn(sandbox);
    expect(await ask({ accounts })).toEqual({});
    const given = await ask({ accounts, templates: sandboxTemplates() });
    expect(Object.keys(given)).toEqual(['360dialog', 'livedesk']);
    const names = given['360dialog'].map(({ name }: { name: string }) => name);
    expect(names).toContain('order_shipped');
    expect(names).not.toContain('loyalty_points');
    expect(given['360dialog']).toContainEqual(
      expect.objectContaining({ name: 'appointment_reminder', language: 'ar' }),
    );
  });

  it('shows its credential in no answer, accepted or refused', async () => {
    const sandbox = await sandboxed();
    const api = createDeskApi(readSettings({}), { accounts: accountsIn(sandbox) });
    const fault = { status: 422, body: { error: { message: `Not with ${defaultToken}` } } };
    for (const provider of ['digishare', '360dialog', 'bird', 'livedesk'] as const) {
      sandbox.control.addFault({ ...fault, api: provider });
    }
    const requests = [
      ...[post('refused'), post('taken')],
      ...[post('refused', '360dialog'), post('taken', '360dialog')],
      ...[post('refused', 'bird'), post('taken', 'bird')],
      ...[post('refused', 'livedesk'), post('taken', 'livedesk')],
      new Request(`${origin}/desk/facts`),
    ];
    for (const request of requests) {
      const response = await api(request);
      const text = `${await response.text()}${JSON.stringify([...response.headers])}`;
      expect(text).not.toContain(defaultToken);
    }
  });

  it('tells the page where it sends to, and the conversation of a real account', async () => {
    const live = {
      MESSAGEWRIGHT_TARGET: 'live',
      DIGISHARE_TOKEN: 't',
      DIGISHARE_CONVERSATION: '8',
      D360_NUMBER: '+212600000021',
      BIRD_NUMBER: '+33639984301',
      LIVEDESK_CONVERSATION: '141',
    };
    const facts = async (env: Record<string, string>) => {
      const api = createDeskApi(readSettings(env), { accounts: deskAccounts(readSettings(live)) });
      return (await api(new Request(`${origin}/desk/facts`))).json();
    };
    expect(await facts({})).toEqual({
      target: 'sandbox',
      conversations: null,
      numbers: null,
      birdNumbers: null,
      livedeskConversations: null,
    });
    expect(await facts(live)).toEqual({
      target: 'live',
      conversations: ['8'],
      numbers: ['+212600000021'],
      birdNumbers: ['+33639984301'],
      livedeskConversations: ['141'],
    });
  });
});

describe('what the sandbox can be told to do to the next message', () => {
  const told = async (trial: unknown, headers = { 'content-type': 'application/json' }) => {
    const sandbox = await sandboxed();
    const trials = createSandboxTrials(sandbox.control);
    const settings = readSettings({ MESSAGEWRIGHT_DEADLINE_MS: '300' });
    const api = createDeskApi(settings, { accounts: accountsIn(sandbox), trials });
    const body = JSON.stringify({ trial });
    const request = new Request(`${origin}/desk/trial`, { method: 'POST', headers, body });
    return { api, status: (await api(request)).status };
  };

  it.each([
    ['digishare', 'accepted', 'accepted', undefined],
    ['digishare', 'refused', 'rejected', 422],
    ['digishare', 'token', 'rejected', 401],
    ['digishare', 'busy', 'rejected', 429],
    ['digishare', 'slow', 'accepted', undefined],
    ['digishare', 'silent', 'unknown', undefined],
    ['digishare', 'unreachable', 'not_sent', undefined],
    ['360dialog', 'refused', 'rejected', 400],
    ['360dialog', 'token', 'rejected', 401],
    ['360dialog', 'busy', 'rejected', 429],
    ['360dialog', 'unreachable', 'not_sent', undefined],
    ['bird', 'refused', 'rejected', 422],
    ['bird', 'token', 'rejected', 401],
    ['bird', 'busy', 'rejected', 429],
    ['bird', 'unreachable', 'not_sent', undefined],
  ] as const)('%s, %s: %s', async (provider, trial, outcome, httpStatus) => {
    const { api, status } = await told(trial);
    expect(status).toBe(204);
    const answer = await (await api(post('Hello', provider))).json();
    expect(answer.outcome).toBe(outcome);
    if (httpStatus) expect(answer.provider.httpStatus).toBe(httpStatus);
    for (const next of ['digishare', '360dialog', 'bird'] as const) {
      expect(await (await api(post('and the one after', next))).json()).toMatchObject({
        outcome: 'accepted',
      });
    }
  });

  it('slows the sandbox down for one message, also where that fails', async () => {
    const sandbox = await sandboxed();
    const paces: (number | undefined)[] = [];
    const setPace = (pace?: number) => void paces.push(pace);
    const trials = createSandboxTrials({ ...sandbox.control, setPace });
    const choose = async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ trial: 'slow' });
      await trials.answer(new Request(`${origin}/desk/trial`, { method: 'POST', headers, body }));
    };
    const request = { method: 'POST', url: `${origin}/livedesk/`, headers: {}, body: '' } as const;
    const options = { signal: AbortSignal.timeout(1000) };
    const send = trials.wrap(async () => {
      expect(paces.at(-1)).toBe(1_000_000);
      throw new Error('broken off');
    });
    await choose();
    await expect(send(request, options)).rejects.toThrow('broken off');
    expect(paces).toEqual([1_000_000, undefined]);
    await trials.wrap(async () => ({ handed: true }))(request, options);
    expect(paces).toHaveLength(2);
  });

  it('waits for a message, and is not used up by a look-up', async () => {
    const { api } = await told('refused');
    const window = await api(
      new Request(`${origin}/api/v1/service-window`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ provider: 'bird', contact: { id: birdContacts.open.id } }),
      }),
    );
    expect(await window.json()).toMatchObject({ open: true });
    expect(await (await api(post('Hello', 'bird'))).json()).toMatchObject({ outcome: 'rejected' });
  });

  it('is nothing else, and nothing that a page of another origin can ask for', async () => {
    expect((await told('constructor')).status).toBe(400);
    expect((await told('silent', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('is nothing where messages go to real people', async () => {
    const accounts = accountsIn(await sandboxed());
    const api = createDeskApi(readSettings({}), { accounts });
    const response = await api(new Request(`${origin}/desk/trial`, { method: 'POST' }));
    expect(response.status).toBe(404);
  });
});

describe('the demo', () => {
  const start = async (options: Parameters<typeof startDemo>[0] = {}) => {
    const demo = await startDemo({ port: 0, env: {}, ...options });
    ends.push(demo.close);
    return demo;
  };

  it('serves the page, the proxy and the sandbox behind one address', async () => {
    const { url, sandbox } = await start();
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<div id="root">');
    const { method, headers, body } = post('Hello');
    const answer = await fetch(`${url}/api/v1/messages`, {
      method,
      headers,
      body: await new Response(body).text(),
    });
    expect(await answer.json()).toMatchObject({ outcome: 'accepted' });
    expect(sandbox?.received()).toHaveLength(1);
  });

  it('keeps what stands in .env files to itself', async () => {
    // The compiler says on the terminal what it refuses.
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
    const { url } = await start();
    for (const file of ['.env', '.env.example', 'server/../.env']) {
      const response = await fetch(`${url}/${file}`);
      expect(await response.text()).not.toContain('MESSAGEWRIGHT_TARGET');
    }
  });

  it('leaves nothing behind when it cannot start', async () => {
    const first = await start();
    const sandboxPort = first.sandbox?.port;
    await expect(start({ sandboxPort })).rejects.toThrow('EADDRINUSE');
    await first.close();
    const again = await start({ sandboxPort });
    expect(again.sandbox?.port).toBe(sandboxPort);
  });

  it('starts no sandbox for a real account', async () => {
    const env = { MESSAGEWRIGHT_TARGET: 'live', DIGISHARE_TOKEN: 'secret-token' };
    const { url, sandbox } = await start({ env });
    expect(sandbox).toBeUndefined();
    const facts = await (await fetch(`${url}/desk/facts`)).text();
    expect(facts).toContain('live');
    expect(facts).not.toContain('secret-token');
  });
});

it('takes the next port when one is in use', async () => {
  const [first, second] = [createServer(), createServer()];
  ends.push(...[first, second].map((server) => async () => server.close()));
  const port = await listen(first, 0);
  const next = await listen(second, port);
  expect(next).toBeGreaterThan(port);
  expect((second.address() as AddressInfo).address).toBe('127.0.0.1');
});
