import type { Cursor } from '../../../cursor.ts';
import { computed, leaf, node, optionalText } from '../../../draw.ts';
import { type Json, own } from '../../../json.ts';
import type { Media, MediaKind } from '../../../parts/media.ts';
import type { TemplateParameter } from '../../../parts/template-parameter.ts';
import type { ParameterValue } from '../../../parts/values/values.ts';
import { defined, textAt } from '../../../read-json.ts';
import { placeMembers, readPlace } from '../../../whatsapp/place-members.ts';
import type { WireMember } from '../../../wire.ts';
import { drawVariables, readVariables } from './variables.ts';

type Parameters = Cursor<TemplateParameter[]>;

/** `type` and the members that go with it (R15), by the first value; none for a value that cannot stand there. */
export function headerMembers(parameters: Parameters): readonly WireMember[] | undefined {
  const [first] = parameters.value;
  if (!first?.value) return undefined;
  const value = parameters.at(0).at('value') as Cursor<ParameterValue>;
  return drawers[first.value.type]?.(value as never, parameters);
}

const drawers: {
  readonly [T in ParameterValue['type']]?: (
    value: Cursor<Extract<ParameterValue, { type: T }>>,
    parameters: Parameters,
  ) => readonly WireMember[] | undefined;
} = {
  text: (value, parameters) => [
    ['type', computed(value.at('type'), 'text')],
    ['text_variables', drawVariables(parameters)],
  ],
  media: (value) => drawMedia(value.at('media')),
  location: (value) => [
    ['type', computed(value.at('type'), 'location')],
    ['location', node(value, ...placeMembers(value))],
  ],
};

function drawMedia(media: Cursor<Media>): readonly WireMember[] | undefined {
  const { kind, source } = media.value;
  if (!isHeaderKind(kind)) return undefined;
  const file = media as Cursor<Extract<Media, { source: 'url' }>>;
  return [
    ['type', computed(media.at('kind'), kind)],
    ...(source === 'url' ? [['media_url', leaf(file.at('url'))] as const] : []),
    // What is wrong with the file as a whole, or with a source that is not taken, is wrong with its address.
    ['media_url', computed(media, undefined)],
    ...(kind === 'document' ? [['filename', optionalText(media.at('filename'))] as const] : []),
  ];
}

/** The values of `header_params`; `undefined` where its type is none that our words have. */
export function readHeader(part: Json): TemplateParameter[] | undefined {
  const type = textAt(part, 'type') ?? '';
  return Object.hasOwn(readers, type) ? readers[type]?.(part) : undefined;
}

const readers: Readonly<Record<string, (part: Json) => TemplateParameter[]>> = {
  text: (part) => readVariables(own(part, 'text_variables')),
  image: (part) => readMedia(part, 'image'),
  video: (part) => readMedia(part, 'video'),
  document: (part) => readMedia(part, 'document'),
  location: (part) => [{ value: { type: 'location', ...readPlace(own(part, 'location')) } }],
};

function readMedia(part: Json, kind: MediaKind): TemplateParameter[] {
  const url = textAt(part, 'media_url') ?? '';
  const filename = kind === 'document' ? textAt(part, 'filename') : undefined;
  const media: Media = defined({ kind, source: 'url', url, filename });
  return [{ value: { type: 'media', media } }];
}

function isHeaderKind(kind: MediaKind): boolean {
  return kind === 'image' || kind === 'video' || kind === 'document';
}
