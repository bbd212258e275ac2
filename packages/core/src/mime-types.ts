const office = 'application/vnd.openxmlformats-officedocument';

/** How names of common files end, by MIME type. */
const endings: readonly (readonly [mime: string, endings: readonly string[]])[] = [
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/png', ['png']],
  ['image/webp', ['webp']],
  ['image/gif', ['gif']],
  ['image/avif', ['avif']],
  ['image/svg+xml', ['svg']],
  ['image/heic', ['heic']],
  ['video/mp4', ['mp4']],
  ['video/3gpp', ['3gp', '3gpp']],
  ['video/quicktime', ['mov']],
  ['video/webm', ['webm']],
  ['audio/aac', ['aac']],
  ['audio/amr', ['amr']],
  ['audio/mpeg', ['mp3']],
  ['audio/mp4', ['m4a']],
  ['audio/ogg', ['ogg', 'opus']],
  ['audio/wav', ['wav']],
  ['text/plain', ['txt']],
  ['text/csv', ['csv']],
  ['application/pdf', ['pdf']],
  ['application/zip', ['zip']],
  ['application/msword', ['doc']],
  [`${office}.wordprocessingml.document`, ['docx']],
  ['application/vnd.ms-excel', ['xls']],
  [`${office}.spreadsheetml.sheet`, ['xlsx']],
  ['application/vnd.ms-powerpoint', ['ppt']],
  [`${office}.presentationml.presentation`, ['pptx']],
];

const byEnding = new Map(
  endings.flatMap(([mime, names]) => names.map((name): [string, string] => [name, mime])),
);

const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The MIME type that an address or file name promises by how it ends; `undefined`: it says nothing. */
export function mimeOfName(name: string): string | undefined {
  // In the name of a file these are letters: `Invoice #12.pdf`.
  const [path = ''] = isAddress.test(name) ? name.split(/[?#]/, 1) : [name];
  const file = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : byEnding.get(ending);
}

/** A media type without its parameters: `audio/ogg; codecs=opus` is `audio/ogg`. */
export function mimeEssence(mime: string): string {
  const [type = ''] = mime.split(';', 1);
  return type.trim().toLowerCase();
}
