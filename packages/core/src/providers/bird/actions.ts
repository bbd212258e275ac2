import * as z from 'zod/mini';
import type { Cursor } from '../../cursor.ts';
import { drawJson } from '../../custom-codec.ts';
import { constant, leaf, node, object, optionalText } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import { filledObject, optionalList } from '../../optional.ts';
import type { Button } from '../../parts/button.ts';
import { defined, itemsOf, numberAt, textAt } from '../../read-json.ts';
import type { Wire, WireMember } from '../../wire.ts';

const described = {
  text: z.string(),
  imageUrl: z.optional(z.string()),
  metadata: z.optional(
    z.looseObject({
      description: z.optional(z.strictObject({ label: z.optional(z.string()) })),
    }),
  ),
};

/** The shape of an action. Its objects take members beyond these. */
const actionSchema = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('link'),
    link: z.looseObject({ text: z.string(), url: z.string() }),
  }),
  z.looseObject({ type: z.literal('reply'), reply: z.looseObject(described) }),
  z.looseObject({
    type: z.literal('postback'),
    postback: z.looseObject({ ...described, payload: z.optional(z.string()) }),
  }),
  z.looseObject({
    type: z.literal('locationRequest'),
    locationRequest: z.optional(z.nullable(z.looseObject({ text: z.optional(z.string()) }))),
  }),
  z.looseObject({
    type: z.literal('buy'),
    buy: z.looseObject({
      text: z.string(),
      amountCents: z.int(),
      currency: z.string(),
    }),
  }),
]);

/** The shape of `actions` where a body has them. */
export const actionsSchema = z.optional(z.nullable(z.array(actionSchema)));

type Kind<T extends Button['type']> = Extract<Button, { type: T }>;

/** How each button is drawn. */
const draw: { readonly [T in Button['type']]: (button: Cursor<Kind<T>>) => Wire } = {
  reply: drawReply,
  link: (button) => node(button, ...linkMembers(button.at('text'), button.at('url'))),
  buy: (button) =>
    node(
      button,
      ['type', constant('buy')],
      [
        'buy',
        object(
          ['text', leaf(button.at('text'))],
          ['amountCents', leaf(button.at('amountCents'))],
          ['currency', leaf(button.at('currency'))],
        ),
      ],
    ),
  'location-request': (button) => node(button, ...locationRequestMembers(button.at('text'))),
  custom: (button) => drawJson(button.at('json')),
};

/** The members of a link, which is a button of a message or all that a message has. */
export function linkMembers(text: Cursor<string>, url: Cursor<string>): readonly WireMember[] {
  return [
    ['type', constant('link')],
    ['link', object(['text', leaf(text)], ['url', leaf(url)])],
  ];
}

/** The members of a request for a place. */
export function locationRequestMembers(text: Cursor<string | undefined>): readonly WireMember[] {
  return [
    ['type', constant('locationRequest')],
    ['locationRequest', filledObject(['text', optionalText(text)])],
  ];
}

/** A message's buttons; none are not written. */
export function drawActions(buttons: Cursor<readonly Button[] | undefined>): Wire {
  return optionalList(buttons, drawAction);
}

function drawAction(button: Cursor<Button>): Wire {
  return draw[button.value.type](button as Cursor<never>);
}

/** What a reply and a row of a list say alike. */
export interface Choice {
  /** The member that names it. */
  label: Cursor<string | undefined>;
  id: Cursor<string | undefined>;
  description: Cursor<string | undefined>;
  imageUrl: Cursor<string | undefined>;
}

/** The wire form of a postback that a payload used although nothing comes back with it. */
const postback = 'postback';

/** A choice: with an id a postback, without one a reply, unless its payload said otherwise. */
export function drawChoice(
  place: Cursor<unknown>,
  { label, id, description, imageUrl }: Choice,
): Wire {
  const type = id.value || place.variant('bird') === postback ? 'postback' : 'reply';
  return node(
    place,
    ['type', constant(type)],
    [
      type,
      object(
        ['text', leaf(label)],
        ['payload', optionalText(id)],
        ['imageUrl', optionalText(imageUrl)],
        [
          'metadata',
          filledObject(['description', filledObject(['label', optionalText(description)])]),
        ],
      ),
    ],
  );
}

function drawReply(button: Cursor<Kind<'reply'>>): Wire {
  return drawChoice(button, {
    label: button.at('text'),
    id: button.at('id'),
    description: button.at('description'),
    imageUrl: button.at('imageUrl'),
  });
}

/** What `drawChoice` draws, read back; `undefined` for any other action. */
export function readChoice(action: Json) {
  const type = own(action, 'type');
  if (type !== 'reply' && type !== 'postback') return undefined;
  const part = own(action, type);
  if (!isObject(part)) return undefined;
  const id = type === 'postback' ? textAt(part, 'payload') || undefined : undefined;
  return {
    label: textAt(part, 'text') ?? '',
    more: defined({
      id,
      description: textAt(own(own(part, 'metadata'), 'description'), 'label'),
      imageUrl: textAt(part, 'imageUrl'),
      extra: type === 'postback' && id === undefined ? { bird: { variant: postback } } : undefined,
    }),
  };
}

/** The buttons of a body, if it has any. */
export function readActions(actions: Json | undefined): Button[] | undefined {
  return hasActions(actions) ? itemsOf(actions, readAction) : undefined;
}

/** Whether a body has an action at all. */
export function hasActions(actions: Json | undefined): actions is Json[] {
  return Array.isArray(actions) && actions.length > 0;
}

function readAction(action: Json): Button | undefined {
  const choice = readChoice(action);
  if (choice) return { type: 'reply', text: choice.label, ...choice.more };
  const type = own(action, 'type');
  if (type === 'locationRequest') {
    return defined({
      type: 'location-request',
      text: textAt(own(action, 'locationRequest'), 'text'),
    });
  }
  const part = own(action, String(type));
  if (!isObject(part)) return undefined;
  const text = textAt(part, 'text') ?? '';
  if (type === 'link') return { type, text, url: textAt(part, 'url') ?? '' };
  if (type !== 'buy') return undefined;
  return defined({
    type,
    text,
    amountCents: numberAt(part, 'amountCents'),
    currency: textAt(part, 'currency') ?? '',
  });
}
