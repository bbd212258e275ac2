import { type Issue, mimeOfName, parsePathKey } from '@messagewright/core';
import { fileSize } from '../context/file-size.ts';
import type { MediaLimit, Words } from '../context/index.ts';
import { nameKeyOfMime, nameOfMime } from '../context/media-types.ts';
import type { FieldBinding } from './use-field.ts';

/** Which files may stand at a place, in words: "JPEG or PNG, up to 5 MB". */
export function allowedFiles(words: Words, limit: MediaLimit): string {
  const types = namesOf(words, limit.mimes);
  const key = limit.bytes === undefined ? 'allowed' : 'allowedUpTo';
  const size = limit.bytes === undefined ? '' : fileSize(words, limit.bytes);
  return words.text(`fields.media.${key}`, { types, size });
}

/** An issue for an address that promises a type which cannot stand here: by how it ends, so a doubt. */
export function doubtAboutType(
  words: Words,
  {
    path,
    value = '',
    limit,
  }: Pick<FieldBinding<string>, 'path' | 'value'> & { limit?: MediaLimit | undefined },
): Issue[] {
  const mime = mimeOfName(value);
  // What has no name here, core speaks of itself.
  if (!limit || mime === undefined || nameKeyOfMime(mime) === undefined) return [];
  if (limit.mimes.includes(mime)) return [];
  const params = { type: nameOfMime(words, mime), types: namesOf(words, limit.mimes) };
  const code = limit.open ? 'media.unusual-ending' : 'media.ending';
  return [{ layer: 'draft', code, severity: 'warning', path: parsePathKey(path), params }];
}

function namesOf(words: Words, mimes: readonly string[]): string {
  const names = [...new Set(mimes.map((mime) => nameOfMime(words, mime)))];
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return words.text('fields.media.or', { others: names.slice(0, -1).join(', '), last });
}
