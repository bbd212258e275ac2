import type { Words } from './words.tsx';

/** How a MIME type is called. */
interface MediaType {
  mime: string;
  /** A key of the dictionary's `fields.media.names`. */
  name: string;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What authors send most; a type that is missing here is shown as it is written. */
const types: readonly MediaType[] = [
  { mime: 'image/jpeg', name: 'jpeg' },
  { mime: 'image/png', name: 'png' },
  { mime: 'image/webp', name: 'webp' },
  { mime: 'image/gif', name: 'gif' },
  { mime: 'image/svg+xml', name: 'svg' },
  { mime: 'image/heic', name: 'heic' },
  { mime: 'video/mp4', name: 'mp4' },
  { mime: 'video/3gpp', name: '3gp' },
  { mime: 'video/quicktime', name: 'mov' },
  { mime: 'video/webm', name: 'webm' },
  { mime: 'audio/aac', name: 'aac' },
  { mime: 'audio/amr', name: 'amr' },
  { mime: 'audio/mpeg', name: 'mp3' },
  { mime: 'audio/mp4', name: 'm4a' },
  { mime: 'audio/ogg', name: 'ogg' },
  { mime: 'audio/wav', name: 'wav' },
  { mime: 'text/plain', name: 'text' },
  { mime: 'text/csv', name: 'csv' },
  { mime: 'application/pdf', name: 'pdf' },
  { mime: 'application/zip', name: 'zip' },
  { mime: 'application/msword', name: 'word' },
  { mime: `${office}.wordprocessingml.document`, name: 'word' },
  { mime: 'application/vnd.ms-excel', name: 'excel' },
  { mime: `${office}.spreadsheetml.sheet`, name: 'excel' },
  { mime: 'application/vnd.ms-powerpoint', name: 'powerpoint' },
  { mime: `${office}.presentationml.presentation`, name: 'powerpoint' },
];

/** The key under which the dictionary names a MIME type. */
export function nameKeyOfMime(mime: string): string | undefined {
  return types.find((type) => type.mime === mime)?.name;
}

/** What a MIME type is called: `PNG`. */
export function nameOfMime(words: Words, mime: string): string {
  const key = nameKeyOfMime(mime);
  return key === undefined ? mime : words.text(`fields.media.names.${key}`);
}
