import { bird, d360, digishare, type Provider } from '@messagewright/core';
import type { AccountOptions } from '@messagewright/proxy';
import { birdAccount, type Sandbox } from '@messagewright/sandbox';
import type { DeskSettings } from './settings.ts';

interface Entry {
  readonly provider: Provider;
  /** The name that the provider gives to its credential. */
  readonly credential: string;
  readonly secretOf: (settings: DeskSettings) => string | undefined;
  /** What the account's address is made of, in the sandbox and in earnest. */
  readonly settingsOf?: (settings: DeskSettings) => Readonly<Record<string, string>>;
}

/** Each provider of the desk, with the setting that holds its credential and the name it has there. */
const entries: readonly Entry[] = [
  { provider: digishare, credential: 'token', secretOf: ({ token }) => token },
  { provider: d360, credential: 'apiKey', secretOf: ({ apiKey }) => apiKey },
  {
    provider: bird,
    credential: 'accessKey',
    secretOf: (settings) => settings.bird?.accessKey,
    settingsOf: (settings) => {
      const { workspaceId, channelId } = settings.bird ?? birdAccount;
      return { workspaceId, channelId };
    },
  },
];

/** The providers that the desk can send with. */
export const deskProviders: readonly Provider[] = entries.map(({ provider }) => provider);

/** What the sandbox is for is trying things, so everything may be tried there. In earnest nobody else is written to. */
const allowances = {
  sandbox: { extra: true, custom: true, options: true },
  live: { options: ['scheduledFor'] },
} as const;

/** The stand-in to send to, and the token that it takes. */
export interface SandboxAccess {
  readonly bases: Sandbox['bases'];
  readonly token: string;
}

/** The accounts that messages go through: every provider in the sandbox, and those with a credential in earnest. */
export function deskAccounts(settings: DeskSettings, sandbox?: SandboxAccess): AccountOptions[] {
  return entries.flatMap(({ provider, credential, secretOf, settingsOf }) => {
    const secret = sandbox?.token ?? secretOf(settings);
    if (secret === undefined) return [];
    return {
      id: `${settings.target}-${provider.id}`,
      label: provider.label,
      provider: provider.id,
      credentials: { [credential]: secret },
      base: sandbox?.bases[provider.id as keyof Sandbox['bases']],
      settings: settingsOf?.(settings),
      allow: allowances[settings.target],
    };
  });
}
