import type { ParameterValue } from '../parts/values/values.ts';
import {
  isOneTimeCode,
  type TemplateButtonType,
  type TemplateDefinition,
  type TemplateDefinitionButton,
  type TemplateDefinitionPart,
  type TemplateHeaderFormat,
} from './definition.ts';
import { cutText, placeholderNames } from './placeholders.ts';

/** What is asked for at a place that a template leaves open. A dictionary has its words. */
export type TemplateSlotKind =
  | 'text'
  | 'image'
  | 'video'
  | 'document'
  | 'location'
  | 'product'
  | 'url'
  | 'code'
  | 'payload'
  | 'coupon'
  | 'flow'
  | 'catalog'
  | 'products'
  | 'call'
  | 'expiry';

/**
 * Whether a message has to fill a place. `expected`: a new draft has it, and it may be left out.
 * `optional`: only who wants it adds it.
 */
export type TemplateNeed = 'required' | 'expected' | 'optional';

/** One place that a component leaves open. */
export interface Hole {
  kind: TemplateSlotKind;
  need: TemplateNeed;
  /** As the template writes it, where it writes something. */
  placeholder?: string | undefined;
  /** The parameter's name, in templates with names. */
  name?: string | undefined;
  example?: string | undefined;
  /** What may fill it. */
  accepts: readonly ParameterValue['type'][];
  empty: ParameterValue;
}

/** A component of a message that a template asks for, and what it leaves open. */
export interface OpenComponent {
  slot: 'header' | 'body' | 'offer' | 'button';
  /** Of a button: its position and what it does, in the words of a message. */
  index?: number | undefined;
  button?: string | undefined;
  /** The approved button. */
  approved?: TemplateDefinitionButton | undefined;
  holes: readonly Hole[];
  /** Whether anything may stand there, since we do not know what was approved. */
  free?: boolean | undefined;
}

type PartOf<P extends TemplateDefinitionPart['part']> = Extract<
  TemplateDefinitionPart,
  { part: P }
>;

/** What each part of a template leaves open. A footer takes no values (C-12); cards have their own components. */
const openers: {
  readonly [P in TemplateDefinitionPart['part']]: (
    part: PartOf<P>,
    definition: TemplateDefinition,
  ) => OpenComponent[];
} = {
  header: (part, definition) => [
    {
      slot: 'header',
      holes: headerHoles[part.format](part, definition),
      free: part.format === 'other',
    },
  ],
  body: ({ text, examples }, definition) => [
    { slot: 'body', holes: textHoles(text, examples, definition) },
  ],
  footer: () => [],
  buttons: ({ buttons }, definition) =>
    buttons.map((button, index) => ({
      slot: 'button',
      index,
      button: sentAs[button.type] ?? button.type,
      approved: button,
      holes: buttonHoles[button.type](button, definition),
      free: button.type === 'other',
    })),
  offer: ({ hasExpiration }) => [
    { slot: 'offer', holes: hasExpiration ? [hole('expiry', { type: 'expiry' })] : [] },
  ],
  carousel: () => [],
};

/** The components that a message gives values for, of a template or one of its cards, in order. */
export function openComponents(
  owner: Pick<TemplateDefinition, 'components'>,
  definition: TemplateDefinition,
): OpenComponent[] {
  return owner.components.flatMap((part) => {
    // The table is typed by part, the call is not.
    const open = openers[part.part] as (
      part: TemplateDefinitionPart,
      definition: TemplateDefinition,
    ) => OpenComponent[];
    return open(part, definition);
  });
}

function hole(
  kind: TemplateSlotKind,
  empty: ParameterValue,
  need: TemplateNeed = 'required',
): Hole {
  return { kind, need, accepts: [empty.type], empty };
}

/** Texts in words may also be money or a moment, which the recipient's device writes in its own way. */
const wordy: readonly ParameterValue['type'][] = ['text', 'currency', 'date-time'];

function textHoles(
  text: string,
  examples: readonly string[] | undefined,
  definition: TemplateDefinition,
): Hole[] {
  const written = new Map(
    cutText(text).flatMap((piece) =>
      'placeholder' in piece ? [[piece.name, piece.placeholder] as const] : [],
    ),
  );
  return placeholderNames(text).map((name, position) => ({
    ...hole(isOneTimeCode(definition) ? 'code' : 'text', { type: 'text', text: '' }),
    accepts: wordy,
    placeholder: written.get(name),
    ...(definition.parameterFormat === 'named' && { name }),
    example: examples?.[position],
  }));
}

function mediumHole(kind: 'image' | 'video' | 'document') {
  return ({ examples }: PartOf<'header'>): Hole[] => [
    {
      ...hole(kind, { type: 'media', media: { kind, source: 'url', url: '' } }),
      example: examples?.[0],
    },
  ];
}

const headerHoles: {
  readonly [F in TemplateHeaderFormat]: (
    part: PartOf<'header'>,
    definition: TemplateDefinition,
  ) => Hole[];
} = {
  text: ({ text, examples }, definition) => textHoles(text ?? '', examples, definition),
  image: mediumHole('image'),
  video: mediumHole('video'),
  document: mediumHole('document'),
  location: () => [hole('location', { type: 'location' })],
  product: () => [hole('product', { type: 'product', product: { catalogId: '', id: '' } })],
  other: () => [],
};

const payload = hole('payload', { type: 'payload', payload: '' }, 'optional');

/** A one-time code is sent to the address that its button opens. */
const sentAs: { readonly [T in TemplateButtonType]?: string } = { otp: 'url' };

const buttonHoles: {
  readonly [T in TemplateButtonType]: (
    button: TemplateDefinitionButton,
    definition: TemplateDefinition,
  ) => Hole[];
} = {
  quick_reply: () => [payload],
  url: ({ url = '', example }, definition) =>
    placeholderNames(url).map(() => ({
      ...hole(isOneTimeCode(definition) ? 'code' : 'url', { type: 'text', text: '' }),
      placeholder: cutText(url).flatMap((piece) =>
        'placeholder' in piece ? [piece.placeholder] : [],
      )[0],
      example,
    })),
  phone_number: () => [],
  copy_code: ({ example }) => [{ ...hole('coupon', { type: 'coupon', code: '' }), example }],
  flow: () => [hole('flow', { type: 'flow' }, 'expected')],
  catalog: () => [hole('catalog', { type: 'catalog' }, 'expected')],
  mpm: () => [
    hole('products', {
      type: 'catalog',
      thumbnailId: '',
      sections: [{ title: '', products: [{ id: '' }] }],
    }),
  ],
  spm: () => [],
  voice_call: () => [hole('call', { type: 'call' }, 'optional'), payload],
  otp: ({ example }) => [{ ...hole('code', { type: 'text', text: '' }), example }],
  other: () => [],
};
