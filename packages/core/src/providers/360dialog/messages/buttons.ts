import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { branch, type Cursor } from '../../../cursor.ts';
import { drawJson } from '../../../custom-codec.ts';
import { constant, leaf, node, object } from '../../../draw.ts';
import { isObject, type Json, own } from '../../../json.ts';
import { buttonsMessage } from '../../../messages/buttons.ts';
import type { Button } from '../../../parts/button.ts';
import { defined, itemsOf, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import {
  actionOf,
  framed,
  framedMembers,
  interactive,
  interactivePart,
  interactiveSchema,
  readFrame,
} from '../interactive.ts';

const button = z.looseObject({
  type: z.literal('reply'),
  reply: z.looseObject({ id: z.string(), title: z.string() }),
});

/** A body with up to three replies to tap. */
export const buttons: Codec<'buttons'> = {
  message: buttonsMessage,
  schema: interactiveSchema('button', framed, z.looseObject({ buttons: z.array(button) })),
  encode: (message) =>
    interactive(
      message,
      'button',
      framedMembers(message),
      object(['buttons', message.at('buttons').each(drawButton)]),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    return {
      type: 'buttons',
      ...readFrame(part),
      buttons: itemsOf(own(actionOf(part), 'buttons'), readButton),
    };
  },
};

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
