import type { Cursor } from '../../../cursor.ts';
import { computed, node, object, optionalText } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import type { Media } from '../../../parts/media.ts';
import { defined, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import { addressMember, kindOf, kindOfAddress, readImage } from '../media.ts';

/** What stands above a card: a picture is an `image`, anything else a `file`. */
export function drawCardHeader(media: Cursor<Media>): Wire {
  const isImage = media.value.kind === 'image' && media.variant('bird') !== 'file';
  const more = isImage
    ? (['altText', optionalText(media.at('alt'))] as const)
    : (['contentType', optionalText(media.at('mime'))] as const);
  const type = isImage ? 'image' : 'file';
  return node(
    media,
    ['type', computed(media.at('kind'), type)],
    [type, object(addressMember(media), more)],
  );
}

/** What `drawCardHeader` draws, read back. */
export function readCardHeader(header: Json | undefined): Media {
  const isFile = textAt(header, 'type') === 'file';
  return isFile ? readFileHeader(own(header, 'file')) : readImage(own(header, 'image'));
}

/** A card shows a picture or a film, so what does not say which it is counts as a film. */
function readFileHeader(part: Json | undefined): Media {
  const url = textAt(part, 'mediaUrl') ?? '';
  const file: Media = defined({
    kind: 'video',
    source: 'url',
    url,
    mime: textAt(part, 'contentType'),
  });
  const isSaid = file.mime !== undefined || kindOfAddress(url) !== 'unknown';
  const kind = isSaid ? kindOf(file) : file.kind;
  return { ...file, kind, ...(kind === 'image' && { extra: { bird: { variant: 'file' } } }) };
}
