import { d360, digishare, type Provider } from '@messagewright/core';
import type { AccountOptions } from '@messagewright/proxy';
import type { Sandbox } from '@messagewright/sandbox';
import type { DeskSettings } from './settings.ts';

/** Each provider of the desk, with the setting that holds its credential and the name it has there. */
const entries = [
  { provider: digishare, credential: 'token', secretOf: ({ token }: DeskSettings) => token },
  { provider: d360, credential: 'apiKey', secretOf: ({ apiKey }: DeskSettings) => apiKey },
] as const;

/** The providers that the desk can send with. */
export const deskProviders: readonly Provider[] = entries.map(({ provider }) => provider);

/** What the sandbox is for is trying things, so everything may be tried there. */
const allowances = {
  sandbox: { extra: true, custom: true, options: true },
  live: { options: true },
} as const;

/** The stand-in to send to, and the token that it takes. */
export interface SandboxAccess {
  readonly bases: Sandbox['bases'];
  readonly token: string;
}

/** The accounts that messages go through: every provider in the sandbox, and those with a credential in earnest. */
export function deskAccounts(settings: DeskSettings, sandbox?: SandboxAccess): AccountOptions[] {
  return entries.flatMap(({ provider, credential, secretOf }) => {
    const secret = sandbox?.token ?? secretOf(settings);
    if (secret === undefined) return [];
    return {
      id: `${settings.target}-${provider.id}`,
      label: provider.label,
      provider: provider.id,
      credentials: { [credential]: secret },
      base: sandbox?.bases[provider.id],
      allow: allowances[settings.target],
    };
  });
}
