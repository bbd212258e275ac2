import type { TemplateMessage } from '../messages/template.ts';
import type { CatalogProduct } from '../parts/catalog-product.ts';
import type { Place } from '../parts/location.ts';
import type { Media } from '../parts/media.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import type { Path } from '../place.ts';
import {
  findPart,
  type TemplateButtonType,
  type TemplateDefinition,
  type TemplateHeaderFormat,
} from './definition.ts';
import { cardsOf } from './match.ts';
import { cutText, placeholderNames } from './placeholders.ts';
import { type FoundComponent, findComponents, valueAt } from './slots.ts';

/** A part of a filled text: the template's own words, a value, or a placeholder that has none yet. */
export type FilledPiece =
  | { text: string; path?: Path | undefined }
  | { placeholder: string; path: Path; example?: string | undefined };

/** What stands above the body. */
export type FilledHeader =
  | { format: 'text'; pieces: FilledPiece[] }
  | { format: 'image' | 'video' | 'document'; media?: Media | undefined; path: Path }
  | { format: 'location'; place?: Place | undefined; path: Path }
  | { format: 'product'; product?: CatalogProduct | undefined; path: Path }
  | { format: 'other' };

/** A button as the recipient sees it, with what tapping it does. */
export interface FilledButton {
  type: TemplateButtonType;
  text: string;
  /** The address that it opens. */
  url?: FilledPiece[] | undefined;
  phone?: string | undefined;
  /** The code that it copies. */
  code?: string | undefined;
}

/** One card of a filled carousel. */
export interface FilledCard {
  header?: FilledHeader | undefined;
  body?: FilledPiece[] | undefined;
  buttons: FilledButton[];
}

/** A template with a message's values in it. */
export interface FilledTemplate extends FilledCard {
  footer?: string | undefined;
  /** A limited-time offer; `endsAt` in milliseconds since 1970. */
  offer?: { text: string; hasExpiration: boolean; endsAt?: number | undefined } | undefined;
  cards?: FilledCard[] | undefined;
}

/** What the recipient will see of a template's message. Placeholders without a value stay visible. */
export function fillTemplate(
  definition: TemplateDefinition,
  message: TemplateMessage,
): FilledTemplate {
  const found = findComponents(definition, message);
  const own = found.filter(({ card }) => card === undefined);
  const offer = findPart(definition, 'offer');
  const approved = findPart(definition, 'carousel')?.cards;
  const sent = cardsOf(message.components.find(({ slot }) => slot === 'carousel'));
  const count = Math.max(approved?.length ?? 0, sent.length);
  return {
    ...fillCard(definition, own),
    footer: findPart(definition, 'footer')?.text,
    offer: offer && {
      text: offer.text,
      hasExpiration: offer.hasExpiration ?? false,
      endsAt: endOf(valueIn(own, 'offer')),
    },
    cards:
      approved &&
      Array.from({ length: count }, (_, index) =>
        fillCard(
          approved[index] ?? approved[0] ?? { components: [] },
          found.filter(({ card }) => card === index),
        ),
      ),
  };
}

function fillCard(
  owner: Pick<TemplateDefinition, 'components'>,
  found: readonly FoundComponent[],
): FilledCard {
  const header = findPart(owner, 'header');
  const body = findPart(owner, 'body');
  const ofHeader = found.find(({ open }) => open.slot === 'header');
  const ofBody = found.find(({ open }) => open.slot === 'body');
  return {
    header: header && ofHeader && fillHeader[header.format](header.text ?? '', ofHeader),
    body: body && fillText(body.text, ofBody),
    buttons: found.flatMap((each) => {
      const { approved } = each.open;
      return approved ? [fillButton(each, approved)] : [];
    }),
  };
}

type HeaderFiller = (text: string, found: FoundComponent) => FilledHeader;

function medium(format: 'image' | 'video' | 'document'): HeaderFiller {
  return (_, found) => {
    const { value, path } = firstOf(found);
    return { format, media: value?.type === 'media' ? value.media : undefined, path };
  };
}

const fillHeader: { readonly [F in TemplateHeaderFormat]: HeaderFiller } = {
  text: (text, found) => ({ format: 'text', pieces: fillText(text, found) }),
  image: medium('image'),
  video: medium('video'),
  document: medium('document'),
  location: (_, found) => {
    const { value, path } = firstOf(found);
    return { format: 'location', place: value?.type === 'location' ? value : undefined, path };
  },
  product: (_, found) => {
    const { value, path } = firstOf(found);
    return {
      format: 'product',
      product: value?.type === 'product' ? value.product : undefined,
      path,
    };
  },
  other: () => ({ format: 'other' }),
};

function fillButton(found: FoundComponent, { type, text, url, phone }: Approved): FilledButton {
  const { value } = firstOf(found);
  return {
    type,
    text,
    url: url === undefined ? undefined : fillText(url, found),
    phone,
    code: value?.type === 'coupon' ? value.code : undefined,
  };
}

type Approved = NonNullable<FoundComponent['open']['approved']>;

/** The pieces of a text with the values of its component in the place of the placeholders. */
function fillText(text: string, found: FoundComponent | undefined): FilledPiece[] {
  const names = placeholderNames(text);
  return cutText(text).map((piece): FilledPiece => {
    if ('text' in piece) return piece;
    const slot = found?.slots[names.indexOf(piece.name)];
    if (!found || !slot) return { text: piece.placeholder };
    const { path, example } = slot;
    const filled = slot.present ? textOf(valueAt(found, path)) : '';
    if (filled !== '') return { text: filled, path };
    return { placeholder: piece.placeholder, path, ...(example !== undefined && { example }) };
  });
}

/** How a value reads inside a text. Devices may write money and moments in their own way. */
const readings: {
  readonly [T in ParameterValue['type']]?: (value: Extract<ParameterValue, { type: T }>) => string;
} = {
  text: ({ text }) => text,
  currency: ({ fallback }) => fallback,
  'date-time': ({ fallback }) => fallback,
  number: ({ number }) => (number === undefined ? '' : String(number)),
};

/** What a value says inside a text; empty where it says nothing. */
export function textOf(value: ParameterValue | undefined): string {
  const read = value && (readings[value.type] as ((value: ParameterValue) => string) | undefined);
  return read?.(value as ParameterValue) ?? '';
}

function endOf(value: ParameterValue | undefined): number | undefined {
  return value?.type === 'expiry' ? value.epochMs : undefined;
}

function valueIn(found: readonly FoundComponent[], slot: FoundComponent['open']['slot']) {
  const component = found.find(({ open }) => open.slot === slot);
  return component && firstOf(component).value;
}

function firstOf(found: FoundComponent): { value: ParameterValue | undefined; path: Path } {
  const [slot] = found.slots;
  const path = slot?.path ?? found.path;
  return { value: slot && valueAt(found, path), path };
}
