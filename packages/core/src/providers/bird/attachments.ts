import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { computed, leaf, node, optionalText } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { optionalList } from '../../optional.ts';
import type { Attachment } from '../../parts/media.ts';
import { booleanAt, defined, textAt } from '../../read-json.ts';
import type { Wire, WireMember } from '../../wire.ts';
import { addressMember, kindOf, mimeOf } from './media.ts';

type Inline = Extract<Attachment, { source: 'inline' }>;

const text = z.optional(z.string());
const around = { inline: z.optional(z.boolean()), contentId: text };

/** The shape of the files of a text body. */
export const textAttachments = z.optional(
  z.nullable(z.array(z.strictObject({ mediaUrl: z.string(), filename: z.string(), ...around }))),
);

const inTwoWays = z.refine(
  (file: unknown) =>
    ['mediaUrl', 'content'].some((key) => own(file, key) !== undefined) &&
    (own(file, 'mediaUrl') !== undefined || own(file, 'contentType') !== undefined),
  { error: 'mediaUrl | content + contentType' },
);

/** The shape of the files of an e-mail: by address, or as they are with their type. */
export const htmlAttachments = z.optional(
  z.nullable(
    z.array(
      z
        .strictObject({
          mediaUrl: text,
          filename: z.string(),
          content: text,
          contentType: text,
          ...around,
        })
        .check(inTwoWays),
    ),
  ),
);

/** Draws the files of a text body; none are not written. */
export function drawTextAttachments(files: Cursor<readonly Attachment[] | undefined>): Wire {
  return optionalList(files, (file) => node(file, addressMember(file), ...aroundMembers(file)));
}

/** Draws the files of an e-mail; none are not written. */
export function drawHtmlAttachments(files: Cursor<readonly Attachment[] | undefined>): Wire {
  return optionalList(files, (file) => {
    const mime = file.at('mime');
    if (file.value.source !== 'inline') {
      return node(
        file,
        addressMember(file),
        ['contentType', optionalText(mime)],
        ...aroundMembers(file),
      );
    }
    return node(
      file,
      ['content', leaf((file as Cursor<Inline>).at('base64'))],
      // Without an address only the file's name can tell what it is.
      ['contentType', computed(mime, mimeOf(file.value))],
      ...aroundMembers(file),
    );
  });
}

function aroundMembers(file: Cursor<Attachment>): readonly WireMember[] {
  return [
    ['filename', leaf(file.at('filename'))],
    ['inline', leaf(file.at('inline'))],
    ['contentId', optionalText(file.at('contentId'))],
  ];
}

/** What either draws, read back. */
export function readAttachments(files: Json | undefined): Attachment[] | undefined {
  return Array.isArray(files) && files.length > 0 ? files.map(readAttachment) : undefined;
}

function readAttachment(file: Json): Attachment {
  const content = textAt(file, 'content');
  const url = textAt(file, 'mediaUrl');
  const read: Attachment = defined({
    kind: 'document',
    ...(content !== undefined && url === undefined
      ? { source: 'inline' as const, base64: content }
      : { source: 'url' as const, url: url ?? '' }),
    mime: textAt(file, 'contentType'),
    filename: textAt(file, 'filename'),
    inline: booleanAt(file, 'inline'),
    contentId: textAt(file, 'contentId'),
  });
  return isObject(file) ? { ...read, kind: kindOf(read) } : read;
}

/** Files of a text body as reading gives them back: it says nothing of their types. */
export function normalTextAttachments(files: readonly Attachment[]): Attachment[] {
  return files.map((file) => ({ ...file, kind: kindOf({ ...file, mime: undefined }) }));
}

/** Files of an e-mail as reading gives them back. */
export function normalHtmlAttachments(files: readonly Attachment[]): Attachment[] {
  return files.map((file) =>
    defined({
      ...file,
      mime: file.source === 'inline' ? mimeOf(file) : file.mime,
      kind: kindOf(file),
    }),
  );
}
