import { isObject } from '../json.ts';
import { mimeOfName } from '../mime-types.ts';
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
  'absolute-uri': isAbsoluteUri,
  'uri-or-variable': (text) => /\{\{[^{}]+\}\}/.test(text) || isAbsoluteUri(text),
  // Without any scheme it is no address, which another check says.
  'web-scheme': (text) => /^(https?:\/\/[^\s/?#]|(?![a-z][a-z0-9+.-]*:))/i.test(text),
  'not-avif': (text) => mimeOfName(text) !== 'image/avif',
  'one-emoji': isOneEmoji,
  // Digits, # and * are emoji to Unicode as well; © ® ™ are letters to a reader.
  'no-emoji': (text) => !/(?![©®™])\p{Extended_Pictographic}|\p{RI}|\u20e3/u.test(text),
  'no-markup': (text) => !markup.some((pattern) => pattern.test(text)),
  'single-line': (text) => !/[\r\n]/.test(text),
  'real-date': isRealDate,
  'date-time': isDateTime,
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  'phone-like': (text) => /^\+?[1-9]\d{5,14}$/.test(text.replace(/[\s()-]/g, '')),
  e164: (text) => /^\+?[1-9]\d{1,14}$/.test(text),
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

const uriCharacter = "(?:[\\w\\-.~!$&'()*+,;=:@/]|%[\\da-f]{2})";
const uriHost = "(?:\\[[\\da-f:.]+\\]|(?:[\\w\\-.~!$&'()*+,;=]|%[\\da-f]{2})*)(?::\\d*)?";

/** RFC 3986, without the leave that it gives to addresses relative to another. */
const absoluteUri = new RegExp(
  [
    '^[a-z][a-z\\d+.-]*:',
    `(?://(?:[\\w\\-.~!$&'()*+,;=:%]*@)?${uriHost}(?:/${uriCharacter}*)?|${uriCharacter}+)`,
    `(?:\\?(?:${uriCharacter}|\\?)*)?(?:#(?:${uriCharacter}|\\?)*)?$`,
  ].join(''),
  'i',
);

function isAbsoluteUri(text: string): boolean {
  return absoluteUri.test(text);
}

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

/** RFC 3339: a real day, a time and an offset. */
function isDateTime(text: string): boolean {
  const found =
    /^(.{10})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.exec(
      text,
    );
  return found !== null && isRealDate(found[1] ?? '');
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
