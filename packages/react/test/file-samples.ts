import type {
  AttachmentsMessage,
  AudioMessage,
  DocumentMessage,
  ImageMessage,
  MediaKind,
  MessageSamples,
  VideoMessage,
} from '@messagewright/core';
import { createFileStore, type FileStore } from '../src/files/file-store.ts';
import { filmFile, pdfFile, rugFile, soundFile } from './files.ts';

/** A host's own store, in which a file's id is its name, so that a draft made twice is the same. */
function namedStore(...given: readonly File[]): FileStore {
  const store = createFileStore();
  const ids = new Map<string, string>();
  const idOf = (name: string) => ids.get(name) ?? '';
  const files: FileStore = {
    get: (name) => store.get(idOf(name)),
    url: (name) => store.url(idOf(name)),
    delete: (name) => store.delete(idOf(name)),
    release: store.release,
    add(file) {
      const ref = store.add(file);
      ids.set(file.name, ref.id);
      return { ...ref, id: file.name };
    },
  };
  for (const file of given) files.add(file);
  return files;
}

const picture = rugFile('rug.png');
const other = rugFile('tea.png', 200);
const film = filmFile();
const sound = soundFile();
const pdf = pdfFile();

/** Holds the files that `fileSamples` name. */
export const sampleFiles = namedStore(picture, other, film, sound, pdf);

const chosen = <K extends MediaKind>(kind: K, { name, size, type }: File) =>
  ({ kind, source: 'file', file: { id: name, name, size }, mime: type }) as const;
const caption = 'What our driver *noted*';

/** Messages whose bytes the author chose, for a provider that takes files only. */
export const fileSamples = {
  image: {
    minimal: { type: 'image', media: chosen('image', picture) },
    maximal: { type: 'image', media: chosen('image', picture), caption },
  } satisfies MessageSamples<ImageMessage>,
  video: {
    minimal: { type: 'video', media: chosen('video', film) },
    maximal: { type: 'video', media: chosen('video', film), caption },
  } satisfies MessageSamples<VideoMessage>,
  audio: {
    minimal: { type: 'audio', media: chosen('audio', sound) },
    maximal: { type: 'audio', media: chosen('audio', sound), caption },
  } satisfies MessageSamples<AudioMessage>,
  document: {
    minimal: { type: 'document', media: chosen('document', pdf) },
    maximal: {
      type: 'document',
      media: { ...chosen('document', pdf), filename: 'terms.pdf' },
      caption,
    },
  } satisfies MessageSamples<DocumentMessage>,
  attachments: {
    minimal: { type: 'attachments', items: [chosen('image', picture), chosen('document', pdf)] },
    maximal: {
      type: 'attachments',
      items: [
        chosen('image', picture),
        chosen('image', other),
        chosen('video', film),
        { ...chosen('document', pdf), filename: 'terms.pdf' },
      ],
      caption,
    },
  } satisfies MessageSamples<AttachmentsMessage>,
};
