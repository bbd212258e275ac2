import * as z from 'zod/mini';
import { branch, type Cursor } from '../../cursor.ts';
import { drawJson } from '../../custom-codec.ts';
import { computed, constant, leaf, node, object } from '../../draw.ts';
import { isObject, type Json, own } from '../../json.ts';
import type { Button } from '../../parts/button.ts';
import type { Card } from '../../parts/card.ts';
import { defined, itemsOf, textAt } from '../../read-json.ts';
import { exactlyOne } from '../../shapes.ts';
import type { Wire } from '../../wire.ts';
import { cardHeader, readBody, readHeaderMedia } from './interactive.ts';
import { isHeaderKind, mediaHeaderMembers } from './media.ts';
import { linkParameters } from './messages/link.ts';
import { textPart } from './shapes.ts';

const quickReply = z.looseObject({
  type: z.literal('quick_reply'),
  quick_reply: z.looseObject({ id: z.string(), title: z.string() }),
});

/** A medium with one link or some replies. Its `type` is `cta_url` either way (C-14). */
export const mediaCard = z.looseObject({
  card_index: z.int(),
  type: z.literal('cta_url'),
  header: cardHeader,
  body: z.optional(textPart),
  action: z
    .looseObject({
      name: z.optional(z.literal('cta_url')),
      parameters: z.optional(linkParameters),
      buttons: z.optional(z.array(quickReply)),
    })
    .check(exactlyOne('parameters', 'buttons')),
});

/** A product of a catalog. */
export const productCard = z.looseObject({
  card_index: z.int(),
  type: z.literal('product'),
  action: z.looseObject({ product_retailer_id: z.string(), catalog_id: z.string() }),
});

/** One card at its position. */
export function drawCard(card: Cursor<Card>, index: number): Wire {
  return card.value.product ? drawProductCard(card, index) : drawMediaCard(card, index);
}

function drawProductCard(card: Cursor<Card>, index: number): Wire {
  const product = card.at('product');
  return node(
    card,
    ['card_index', constant(index)],
    ['type', constant('product')],
    [
      'action',
      {
        wire: 'object',
        from: product.path,
        members: [
          ['product_retailer_id', leaf(product.at('id'))],
          ['catalog_id', leaf(product.at('catalogId'))],
        ],
      },
    ],
  );
}

function drawMediaCard(card: Cursor<Card>, index: number): Wire {
  const media = card.at('media');
  const header = card.value.media
    ? mediaHeaderMembers(media as Cursor<NonNullable<Card['media']>>)
    : [];
  const body = card.at('body');
  return node(
    card,
    ['card_index', constant(index)],
    ['type', constant('cta_url')],
    ['header', header.length > 0 ? object(...header) : computed(media, undefined)],
    ['body', body.value ? object(['text', leaf(body)]) : computed(body, undefined)],
    ['action', drawAction(card)],
  );
}

/** One link has a shape of its own; anything else is replies. Further links have no place, and are lost. */
function drawAction(card: Cursor<Card>): Wire {
  const buttons = card.at('buttons') as Cursor<readonly Button[] | undefined>;
  const first = buttons.value?.[0];
  if (!first) return computed(buttons, undefined);
  const link = branch((buttons as Cursor<readonly Button[]>).at(0) as Cursor<Button>, 'link');
  if (!link) return object(['buttons', buttons.each(drawQuickReply)]);
  return object(
    ['name', constant('cta_url')],
    [
      'parameters',
      node(link, ['display_text', leaf(link.at('text'))], ['url', leaf(link.at('url'))]),
    ],
  );
}

function drawQuickReply(item: Cursor<Button>): Wire {
  const custom = branch(item, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const reply = item as Cursor<Extract<Button, { type: 'reply' }>>;
  return node(
    item,
    ['type', constant('quick_reply')],
    ['quick_reply', object(['id', leaf(reply.at('id'))], ['title', leaf(reply.at('text'))])],
  );
}

/** What `drawCard` draws, read back. */
export function readCard(card: Json): Card {
  const action = own(card, 'action');
  if (own(card, 'type') === 'product') {
    return {
      product: {
        catalogId: textAt(action, 'catalog_id') ?? '',
        id: textAt(action, 'product_retailer_id') ?? '',
      },
    };
  }
  const header = own(card, 'header');
  const kind = own(header, 'type');
  return defined({
    body: readBody(card),
    media: isHeaderKind(kind) ? readHeaderMedia(header, kind) : undefined,
    buttons: readButtons(action),
  });
}

function readButtons(action: Json | undefined): Button[] | undefined {
  const buttons = own(action, 'buttons');
  if (Array.isArray(buttons)) return itemsOf(buttons, readQuickReply);
  const parameters = own(action, 'parameters');
  if (!isObject(parameters)) return undefined;
  return [
    {
      type: 'link',
      text: textAt(parameters, 'display_text') ?? '',
      url: textAt(parameters, 'url') ?? '',
    },
  ];
}

function readQuickReply(item: Json): Button | undefined {
  const reply = own(item, 'quick_reply');
  if (own(item, 'type') !== 'quick_reply' || !isObject(reply)) return undefined;
  return defined({ type: 'reply', text: textAt(reply, 'title') ?? '', id: textAt(reply, 'id') });
}
