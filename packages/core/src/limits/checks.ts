import { isObject } from '../json.ts';
import { templateLanguages } from '../templates/languages.ts';
import { isOneEmoji } from '../text/emoji.ts';
import type { CheckName } from './limit.ts';

/** The named checks: each says whether a text that is not empty passes. */
export const checks: { readonly [Name in CheckName]: (text: string) => boolean } = {
  'no-outer-space': (text) => text.trim() === text,
  'no-link': (text) => !/https?:\/\//i.test(text),
  'has-link': (text) => /https?:\/\/[\p{L}\p{N}[]/iu.test(text),
  'has-text': (text) => text.trim() !== '',
  'has-extension': (text) => /[^./\\]\.[\p{L}\p{N}]{1,10}$/u.test(text),
  'http-url': (text) => /^https?:\/\/[^\s/?#]\S*$/i.test(text),
  'public-url': isPublic,
  'one-emoji': isOneEmoji,
  // Digits, # and * are emoji to Unicode as well; © ® ™ are letters to a reader.
  'no-emoji': (text) => !/(?![©®™])\p{Extended_Pictographic}|\p{RI}|\u20e3/u.test(text),
  'no-markup': (text) => !markup.some((pattern) => pattern.test(text)),
  'single-line': (text) => !/[\r\n]/.test(text),
  'real-date': isRealDate,
  'phone-like': (text) => /^\+?[1-9]\d{5,14}$/.test(text.replace(/[\s()-]/g, '')),
  'email-like': (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  'json-object-filled': isFilledObject,
  'template-text': (text) => !/[\r\n\t]| {5}/.test(text),
  // A code in the wrong shape is another check's business.
  'template-language': (text) =>
    templateLanguages.includes(text) || !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(text),
};

/** `*bold*`, `_italic_`, `~strike~` and code; bounded, so that a long text takes no longer. */
const markup = [
  ...['\\*', '_', '~'].map(
    (mark) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${mark}[^\\s${mark}](?:[^\\n${mark}]{0,100}[^\\s${mark}])?${mark}(?![\\p{L}\\p{N}])`,
        'u',
      ),
  ),
  /`[^`\n]{1,100}`/,
];

/** An address that the platform's servers can be expected to reach and trust. */
function isPublic(text: string): boolean {
  const found = /^(https?):\/\/(?:[^\s/?#@]*@)?(\[[^\]]*\]|[^\s/?#:]*)/i.exec(text);
  // No web address at all is another check's business.
  if (!found) return true;
  const [, scheme = '', host = ''] = found;
  const isLiteral = host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
  const isLocal = /^(.{1,200}\.)?localhost$/i.test(host);
  return scheme.toLowerCase() === 'https' && !isLiteral && !isLocal;
}

/** `YYYY-MM-DD` of a day that the calendar has. */
function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isFilledObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && Object.keys(value).length > 0;
  } catch {
    // Unfinished JSON is said at its place anyway.
    return true;
  }
}
