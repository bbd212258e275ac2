import { Refusal } from './refusal.ts';

const form = /^[A-Za-z0-9._~:-]{16,128}$/;

/** The key of a request's `Idempotency-Key` header, bare or in double quotes. Throws a refusal without one. */
export function readIdempotencyKey(headers: Headers): string {
  const value = headers.get('idempotency-key');
  if (value === null) {
    throw new Refusal('idempotency-key-missing', {
      detail:
        'Send an Idempotency-Key header: one new key for each message that a person means to send.',
    });
  }
  const quoted = value.length > 2 && value.startsWith('"') && value.endsWith('"');
  const key = quoted ? value.slice(1, -1) : value;
  if (form.test(key)) return key;
  throw new Refusal('idempotency-key-invalid', {
    detail: 'The key has 16 to 128 characters: letters, digits and . _ ~ : -',
  });
}
