import { mimeOfName } from './mime-types.ts';

/** How much of a file is looked at. */
export const fileHeadLength = 512;

type Test = (head: Uint8Array) => boolean;

const ascii = (head: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...head.subarray(from, to));
const starts =
  (...texts: readonly string[]): Test =>
  (head) =>
    texts.some((text) => ascii(head, 0, text.length) === text);
const riff =
  (form: string): Test =>
  (head) =>
    ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === form;

const pictureBrands = /^(heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)$/;
/** Files of ISO 14496-12 name their brand after `ftyp`. */
const brand =
  (fits: (name: string) => boolean): Test =>
  (head) =>
    ascii(head, 4, 8) === 'ftyp' && fits(ascii(head, 8, 12));
const film = brand((name) => !pictureBrands.test(name));

const zip = starts('PK\u0003\u0004', 'PK\u0005\u0006');
const compound = starts('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');
const office = 'application/vnd.openxmlformats-officedocument';

const isText: Test = (head) =>
  !head.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32)) &&
  !/^(\u00ef\u00bb\u00bf)?\s*(<[!?a-z]|%pdf|#!|mz|\{\\rtf)/i.test(ascii(head, 0, head.length));

/** Whether the first bytes of a file are those of its type. What is not here is not taken: no page, script or program. */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['image/jpeg', starts('\u00ff\u00d8\u00ff')],
  ['image/png', starts('\u0089PNG\r\n\u001a\n')],
  ['image/webp', riff('WEBP')],
  ['image/gif', starts('GIF87a', 'GIF89a')],
  ['image/heic', brand((name) => pictureBrands.test(name) && !name.startsWith('avi'))],
  ['image/avif', brand((name) => /^(avif|avis|mif1)$/.test(name))],
  ['video/mp4', film],
  ['video/3gpp', film],
  ['video/quicktime', (head) => film(head) || /^(moov|wide|mdat|free)$/.test(ascii(head, 4, 8))],
  ['video/webm', starts('\u001a\u0045\u00df\u00a3')],
  [
    'audio/aac',
    (head) => (head[0] === 0xff && ((head[1] ?? 0) & 0xf6) === 0xf0) || starts('ADIF')(head),
  ],
  ['audio/amr', starts('#!AMR')],
  ['audio/mpeg', (head) => starts('ID3')(head) || isLayerFrame(head)],
  ['audio/mp4', film],
  ['audio/ogg', starts('OggS')],
  ['audio/wav', riff('WAVE')],
  ['text/plain', isText],
  ['text/csv', isText],
  ['application/pdf', starts('%PDF-')],
  ['application/zip', zip],
  ['application/msword', compound],
  ['application/vnd.ms-excel', compound],
  ['application/vnd.ms-powerpoint', compound],
  [`${office}.wordprocessingml.document`, zip],
  [`${office}.spreadsheetml.sheet`, zip],
  [`${office}.presentationml.presentation`, zip],
]);

/** Other names under which systems declare a type. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['image/jpg', 'image/jpeg'],
  ['audio/mp3', 'audio/mpeg'],
  ['audio/m4a', 'audio/mp4'],
  ['audio/x-m4a', 'audio/mp4'],
  ['audio/x-wav', 'audio/wav'],
  ['audio/wave', 'audio/wav'],
  ['audio/x-aac', 'audio/aac'],
  ['audio/opus', 'audio/ogg'],
  ['application/ogg', 'audio/ogg'],
  ['video/3gp', 'video/3gpp'],
  ['application/x-zip-compressed', 'application/zip'],
]);

/** What a system declares that does not know. */
const unsaid: readonly string[] = ['', 'application/octet-stream'];

/** The media type that a file goes out with: the one that its name promises, where it is taken at all. */
export function typeOfName(name: string): string | undefined {
  const type = mimeOfName(name);
  return type !== undefined && tests.has(type) ? type : undefined;
}

/** Whether a declared type is the expected one, under any of its names, or says nothing. */
export function isDeclaredAs(expected: string, declared = ''): boolean {
  const [essence = ''] = declared.toLowerCase().split(';', 1);
  const type = essence.trim();
  return unsaid.includes(type) || (aliases.get(type) ?? type) === expected;
}

/** Whether the first bytes of a file are those of a type. */
export function looksLike(type: string, head: Uint8Array): boolean {
  return tests.get(type)?.(head) ?? false;
}

/** The sync word of MPEG audio, whose layer is never 0. */
function isLayerFrame([first, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0;
}
