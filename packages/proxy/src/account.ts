import type { Context, Provider } from '@messagewright/core';
import { credentialHeader } from './credential.ts';
import { invalidOption } from './invalid-option.ts';
import type { AccountOptions, Allow } from './options.ts';
import { isLoopback } from './principal.ts';
import { Secret } from './secret.ts';

/** An account ready for use; its credential cannot be printed. */
export interface Account {
  id: string;
  label: string;
  provider: Provider;
  /** Origin and path before the provider's own path, without a trailing slash. */
  base: URL;
  settings: ReadonlyMap<string, string>;
  header: { name: string; value: Secret };
  /** Everything that no answer or event may show. */
  secrets: readonly Secret[];
  allow: Allow;
  overrides: Context['overrides'];
  inbox: Context['inbox'];
}

const settingForm = /^[A-Za-z0-9_-]{1,128}$/;

/** The account that the options describe. Throws a clear error without showing any secret. */
export function createAccount(
  options: AccountOptions,
  providers: ReadonlyMap<string, Provider>,
): Account {
  const { id, allow = {}, overrides, inbox } = options;
  if (typeof id !== 'string' || id === '') throw invalidOption('an account has no id.');
  const provider = providers.get(options.provider);
  if (!provider) {
    throw invalidOption(
      `account "${id}" names a provider that is not given: "${options.provider}".`,
    );
  }
  const header = credentialHeader(id, provider.endpoint, options.credentials ?? {});
  const credentials = provider.endpoint.credentials.map((name) => options.credentials[name] ?? '');
  return {
    id,
    label: options.label ?? id,
    provider,
    base: readBase(id, options.base ?? provider.endpoint.base),
    settings: readSettings(id, provider, options.settings ?? {}),
    header: { name: header.name, value: new Secret(header.value) },
    secrets: [...credentials, header.value, header.parameter].map((text) => new Secret(text)),
    allow,
    overrides,
    inbox,
  };
}

/** A credential goes out encrypted, or does not leave the machine. */
function readBase(id: string, text: string): URL {
  const base = URL.canParse(text) ? new URL(text) : undefined;
  if (!base) throw invalidOption(`account "${id}": base is not an address.`);
  const safe =
    base.protocol === 'https:' || (base.protocol === 'http:' && isLoopback(base.hostname));
  if (!safe) throw invalidOption(`account "${id}": base must be https, or http to loopback.`);
  if (base.username || base.password || base.search || base.hash) {
    throw invalidOption(`account "${id}": base must be an origin and a path, nothing else.`);
  }
  return base;
}

function readSettings(
  id: string,
  provider: Provider,
  settings: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map(
    provider.endpoint.account.map((name) => {
      const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
      if (typeof value !== 'string' || !settingForm.test(value)) {
        throw invalidOption(
          `account "${id}": settings.${name} is missing or has other characters than letters, digits, _ and -.`,
        );
      }
      return [name, value];
    }),
  );
}
