import { bird, d360, digishare, livedesk, type Provider } from '@messagewright/core';
import type { AccountOptions } from '@messagewright/proxy';
import { birdAccount, livedeskKey, type Sandbox } from '@messagewright/sandbox';
import type { DeskSettings } from './settings.ts';

type Credentials = Readonly<Record<string, string>>;

interface Entry {
  readonly provider: Provider;
  /** The secrets of the account in earnest, by the names that the provider gives them. */
  readonly credentialsOf: (settings: DeskSettings) => Credentials | undefined;
  /** Those that the sandbox takes. */
  readonly sandboxCredentials: (token: string) => Credentials;
  /** What the account's address is made of, in the sandbox and in earnest. */
  readonly settingsOf?: (settings: DeskSettings) => Readonly<Record<string, string>>;
}

/** An account whose one secret has a name of the provider's. */
function oneSecret(
  name: string,
  secretOf: (settings: DeskSettings) => string | undefined,
): Pick<Entry, 'credentialsOf' | 'sandboxCredentials'> {
  return {
    credentialsOf: (settings) => {
      const secret = secretOf(settings);
      return secret === undefined ? undefined : { [name]: secret };
    },
    sandboxCredentials: (token) => ({ [name]: token }),
  };
}

/** Each provider of the desk, with the setting that holds its credential and the name it has there. */
const entries: readonly Entry[] = [
  { provider: digishare, ...oneSecret('token', ({ token }) => token) },
  { provider: d360, ...oneSecret('apiKey', ({ apiKey }) => apiKey) },
  {
    provider: bird,
    ...oneSecret('accessKey', (settings) => settings.bird?.accessKey),
    settingsOf: (settings) => {
      const { workspaceId, channelId } = settings.bird ?? birdAccount;
      return { workspaceId, channelId };
    },
  },
  {
    provider: livedesk,
    credentialsOf: (settings) => settings.livedesk && { ...settings.livedesk },
    sandboxCredentials: (token) => ({ apiKey: livedeskKey, apiSecret: token }),
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
  return entries.flatMap(({ provider, credentialsOf, sandboxCredentials, settingsOf }) => {
    const credentials = sandbox ? sandboxCredentials(sandbox.token) : credentialsOf(settings);
    if (credentials === undefined) return [];
    return {
      id: `${settings.target}-${provider.id}`,
      label: provider.label,
      provider: provider.id,
      credentials,
      base: sandbox?.bases[provider.id as keyof Sandbox['bases']],
      settings: settingsOf?.(settings),
      allow: allowances[settings.target],
      ...(sandbox && { inbox: 'whatsapp' }),
    };
  });
}
