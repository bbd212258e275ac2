import type { Json } from '@messagewright/core';
import type { Secret } from './secret.ts';

const replacement = '[redacted]';

/** Takes known secrets out of text and JSON, in every form in which one could come back. */
export interface Scrubber {
  text(text: string): string;
  /** A copy with every string and every key scrubbed; the structure stays. */
  json<T extends Json>(value: T): T;
}

/** A scrubber for some secrets. */
export function createScrubber(secrets: readonly Secret[]): Scrubber {
  // Longest first: a secret inside another form must not leave the rest of that form standing.
  const forms = [...new Set(secrets.flatMap((secret) => formsOf(secret.reveal())))]
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length);
  const text = (value: string) =>
    forms.reduce((scrubbed, form) => scrubbed.replaceAll(form, replacement), value);
  return { text, json: <T extends Json>(value: T) => scrubJson(value, text) as T };
}

function scrubJson(value: Json, text: (value: string) => string): Json {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => scrubJson(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [text(key), scrubJson(item, text)]);
  return Object.fromEntries(entries);
}

function formsOf(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const encoded = encodeURIComponent(secret);
  const form = new URLSearchParams({ s: secret }).toString().slice('s='.length);
  const base64 = base64Forms(secret);
  return [
    secret,
    escaped,
    escaped.replaceAll('/', '\\/'),
    encoded,
    lowerHex(encoded),
    form,
    lowerHex(form),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ...base64.map(encodeURIComponent),
  ];
}

function lowerHex(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase());
}

/**
 * The base64 of a text that holds the secret depends on how many bytes stand before it, so there are
 * three. Of each only the characters that the secret alone decides are kept: a match then needs
 * nothing of its surroundings, and a trailing `=` is covered as well.
 */
function base64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const whole = toBase64(bytes);
  const shifted = [0, 1, 2].map((shift) => {
    const padded = new Uint8Array(shift + bytes.length);
    padded.set(bytes, shift);
    const firstFull = Math.ceil((shift * 8) / 6);
    const lastFull = Math.floor(((shift + bytes.length) * 8) / 6);
    return toBase64(padded).slice(firstFull, lastFull);
  });
  return [whole, ...shifted.filter((form) => form.length >= 8)];
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
