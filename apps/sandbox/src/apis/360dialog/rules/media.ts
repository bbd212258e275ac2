import { isObject } from '../../../json.ts';
import type { Place } from '../../../place.ts';
import { all } from '../../pattern.ts';
import { anywhere } from './places.ts';
import { address, atMost, param, type Rule, unexpected } from './rule.ts';

const kinds = ['image', 'video', 'audio', 'document', 'sticker'];
const but = (...left: readonly string[]) => kinds.filter((kind) => !left.includes(kind));
const member = (of: readonly string[], key: string) => of.map((kind) => `${kind}?.${key}`);

/** The media in the headers of interactive messages, and of a carousel's cards. */
const headers = ['image', 'video', 'document'].flatMap((kind) => [
  `interactive.header?.${kind}?`,
  `interactive.action?.cards?.*.header?.${kind}?`,
]);

/** The first media object that has neither an id nor a link, or both. */
export function ambiguousMedia(places: readonly Place[]): Place | undefined {
  return places.find((place) => {
    if (!isObject(place.value)) return false;
    const given = all([place], 'id').concat(all([place], 'link'));
    return given.filter(({ value }) => value !== undefined && value !== '').length !== 1;
  });
}

const oneOf = 'must have exactly one of "id" and "link".';

/** What holds for media, as a message and in headers. What a link leads to is not looked at. */
export const mediaRules: readonly Rule[] = [
  param('wa.media.id_xor_link', 100, oneOf, (message) =>
    ambiguousMedia(anywhere(...kinds.map((kind) => `${kind}?`))(message)),
  ),
  param('wa.int.header.media', 100, oneOf, (message) =>
    ambiguousMedia(anywhere(...headers)(message)),
  ),
  address('wa.media.link.scheme', anywhere(...member(kinds, 'link?'))),
  address('wa.int.header.media.link', anywhere(...headers.map((header) => `${header}.link?`))),
  atMost('wa.media.caption.max', 1024, anywhere(...member(but('audio', 'sticker'), 'caption'))),
  unexpected('wa.media.caption.forbidden', anywhere(...member(['audio', 'sticker'], 'caption'))),
  unexpected('wa.media.filename.only_document', anywhere(...member(but('document'), 'filename'))),
  unexpected('wa.media.voice.only_audio', anywhere(...member(but('audio'), 'voice'))),
  unexpected('wa.media.header.caption', anywhere(...headers.map((header) => `${header}.caption`))),
];
