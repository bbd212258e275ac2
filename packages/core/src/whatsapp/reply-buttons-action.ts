import * as z from 'zod/mini';
import { branch, type Cursor } from '../cursor.ts';
import { drawJson } from '../custom-codec.ts';
import { constant, leaf, node, object } from '../draw.ts';
import { isObject, type Json, own } from '../json.ts';
import type { ButtonsMessage } from '../messages/buttons.ts';
import type { Button } from '../parts/button.ts';
import { defined, itemsOf, textAt } from '../read-json.ts';
import type { Wire } from '../wire.ts';

const button = z.looseObject({
  type: z.literal('reply'),
  reply: z.looseObject({ id: z.string(), title: z.string() }),
});

/** WhatsApp's action of reply buttons, which its providers pass on. */
export const replyButtonsActionSchema = z.looseObject({ buttons: z.array(button) });

/** Draws the buttons of a message. */
export function drawReplyButtonsAction(message: Cursor<ButtonsMessage>): Wire {
  return object(['buttons', message.at('buttons').each(drawButton)]);
}

/** What `drawReplyButtonsAction` draws, read back. */
export function readReplyButtonsAction(action: Json | undefined): Button[] {
  return itemsOf(own(action, 'buttons'), readButton);
}

/** Every button is drawn as the reply that the API knows; what another type says more is lost, and said. */
function drawButton(item: Cursor<Button>): Wire {
  const custom = branch(item, 'custom');
  if (custom) return drawJson(custom.at('json'));
  const reply = item as Cursor<Extract<Button, { type: 'reply' }>>;
  return node(
    item,
    ['type', constant('reply')],
    ['reply', object(['id', leaf(reply.at('id'))], ['title', leaf(reply.at('text'))])],
  );
}

function readButton(item: Json): Button | undefined {
  const reply = own(item, 'reply');
  if (own(item, 'type') !== 'reply' || !isObject(reply)) return undefined;
  return defined({ type: 'reply', text: textAt(reply, 'title') ?? '', id: textAt(reply, 'id') });
}
