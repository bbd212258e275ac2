import type { MediaSource } from '../parts/media.ts';
import type { Rule } from './limit.ts';
import { characters, type Measure, measure } from './measure.ts';

type MediaRule = Extract<Rule, { rule: 'media' }>;

const KiB = 1024;
const MiB = 1024 * KiB;

/** WhatsApp takes a file by its address or by the id of an earlier upload. */
const sources: readonly MediaSource['source'][] = ['url', 'id'];

function files(mimes: readonly string[], bytes: number, open?: true): Measure<MediaRule> {
  return measure({ rule: 'media', sources, mimes, bytes, ...(open && { open }) }, 'P-MEDIA');
}

const office = 'application/vnd.openxmlformats-officedocument';

/** Which files WhatsApp takes. Meta does not say which megabyte it means; the larger one is refused. */
export const whatsappFiles = {
  image: files(['image/jpeg', 'image/png'], 5 * MiB),
  video: files(['video/mp4', 'video/3gpp'], 16 * MiB),
  // Ogg only with Opus in it.
  audio: files(['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'], 16 * MiB),
  // Older pages allowed any type, so another one is only advised against.
  document: files(
    [
      'text/plain',
      'application/pdf',
      'application/msword',
      `${office}.wordprocessingml.document`,
      'application/vnd.ms-excel',
      `${office}.spreadsheetml.sheet`,
      'application/vnd.ms-powerpoint',
      `${office}.presentationml.presentation`,
    ],
    100 * MiB,
    true,
  ),
  // A still one may have 100 KB, a moving one 500; a type does not tell them apart.
  sticker: files(['image/webp'], 500 * KiB),
} as const;

/** What the platform says of media around the file itself. */
export const whatsappMedia = {
  url: measure({ rule: 'required' }, 'P-OAS'),
  id: measure({ rule: 'required' }, 'P-OAS'),
  scheme: measure({ rule: 'check', name: 'http-url' }, 'P-OAS'),
  public: measure({ rule: 'check', name: 'public-url' }, 'P-OAS'),
  caption: measure(characters(undefined, 1024), 'P-IMG', 'high', ['P-VID', 'P-DOC']),
  extension: measure({ rule: 'check', name: 'has-extension' }, 'P-DOC', 'low'),
  voiceType: measure({ rule: 'one-of', values: ['audio/ogg', 'audio/ogg; codecs=opus'] }, 'P-AUD'),
  /** The address of a voice note must not name another sound format. */
  voiceUrl: measure(
    { rule: 'pattern', pattern: '^(?!.*\\.(?:mp3|m4a|mp4|aac|amr|wav)(?:[?#]|$))' },
    'P-AUD',
  ),
} as const;
