/** How a MIME type is called, and how names of such files end. */
interface MediaType {
  mime: string;
  /** A key of the dictionary's `fields.media.types`. */
  name: string;
  endings: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';

/** What authors send most; a type that is missing here is shown as it is written. */
const types: readonly MediaType[] = [
  { mime: 'image/jpeg', name: 'jpeg', endings: ['jpg', 'jpeg'] },
  { mime: 'image/png', name: 'png', endings: ['png'] },
  { mime: 'image/webp', name: 'webp', endings: ['webp'] },
  { mime: 'image/gif', name: 'gif', endings: ['gif'] },
  { mime: 'image/svg+xml', name: 'svg', endings: ['svg'] },
  { mime: 'image/heic', name: 'heic', endings: ['heic'] },
  { mime: 'video/mp4', name: 'mp4', endings: ['mp4'] },
  { mime: 'video/3gpp', name: '3gp', endings: ['3gp'] },
  { mime: 'video/quicktime', name: 'mov', endings: ['mov'] },
  { mime: 'video/webm', name: 'webm', endings: ['webm'] },
  { mime: 'audio/aac', name: 'aac', endings: ['aac'] },
  { mime: 'audio/amr', name: 'amr', endings: ['amr'] },
  { mime: 'audio/mpeg', name: 'mp3', endings: ['mp3'] },
  { mime: 'audio/mp4', name: 'm4a', endings: ['m4a'] },
  { mime: 'audio/ogg', name: 'ogg', endings: ['ogg', 'opus'] },
  { mime: 'audio/wav', name: 'wav', endings: ['wav'] },
  { mime: 'text/plain', name: 'text', endings: ['txt'] },
  { mime: 'text/csv', name: 'csv', endings: ['csv'] },
  { mime: 'application/pdf', name: 'pdf', endings: ['pdf'] },
  { mime: 'application/zip', name: 'zip', endings: ['zip'] },
  { mime: 'application/msword', name: 'word', endings: ['doc'] },
  { mime: `${office}.wordprocessingml.document`, name: 'word', endings: ['docx'] },
  { mime: 'application/vnd.ms-excel', name: 'excel', endings: ['xls'] },
  { mime: `${office}.spreadsheetml.sheet`, name: 'excel', endings: ['xlsx'] },
  { mime: 'application/vnd.ms-powerpoint', name: 'powerpoint', endings: ['ppt'] },
  { mime: `${office}.presentationml.presentation`, name: 'powerpoint', endings: ['pptx'] },
];

/** The key under which the dictionary names a MIME type. */
export function nameKeyOfMime(mime: string): string | undefined {
  return types.find((type) => type.mime === mime)?.name;
}

/** The MIME type that an address or file name promises by how it ends; `undefined`: it says nothing. */
export function mimeOfName(name: string): string | undefined {
  const path = name.split(/[?#]/, 1)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.([a-z0-9]{2,5})$/i.exec(file)?.[1]?.toLowerCase();
  return types.find(({ endings }) => ending !== undefined && endings.includes(ending))?.mime;
}
