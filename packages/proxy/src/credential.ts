import type { Provider } from '@messagewright/core';
import { invalidOption } from './invalid-option.ts';

type Endpoint = Provider['endpoint'];

/** The header that carries an account's credential. `parameter` is what follows the scheme. */
export interface CredentialHeader {
  name: string;
  value: string;
  parameter: string;
}

const schemes: Record<
  Endpoint['auth']['scheme'],
  (secrets: readonly string[]) => [string, string]
> = {
  Bearer: (secrets) => ['Bearer ', secrets.join('')],
  Basic: (secrets) => ['Basic ', btoa(secrets.join(':'))],
  AccessKey: (secrets) => ['AccessKey ', secrets.join('')],
  raw: (secrets) => ['', secrets.join('')],
};

// Visible ASCII: what may stand in a header as it is. It keeps out CR, LF and NUL.
const secretForm = /^[\x21-\x7e]+$/;

/** The header of an account. Throws an error that names the credential at fault, never its value. */
export function credentialHeader(
  account: string,
  { auth, credentials }: Endpoint,
  values: Readonly<Record<string, string>>,
): CredentialHeader {
  const secrets = credentials.map((name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const where = `account "${account}": credentials.${name}`;
    if (typeof value !== 'string' || value === '') throw invalidOption(`${where} is missing.`);
    if (!secretForm.test(value)) {
      throw invalidOption(`${where} has characters that no header can carry, or white space.`);
    }
    return value;
  });
  // "key:secret" is split at the first colon on the other side.
  if (auth.scheme === 'Basic' && secrets[0]?.includes(':')) {
    throw invalidOption(`account "${account}": credentials.${credentials[0]} has a colon.`);
  }
  const [prefix, parameter] = schemes[auth.scheme](secrets);
  return { name: auth.header.toLowerCase(), value: prefix + parameter, parameter };
}
