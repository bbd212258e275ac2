import type { Codec } from '../../../codec.ts';
import { node } from '../../../draw.ts';
import { isObject } from '../../../json.ts';
import { buttonsMessage } from '../../../messages/buttons.ts';
import {
  drawReplyButtonsAction,
  readReplyButtonsAction,
  replyButtonsActionSchema,
} from '../../../whatsapp/reply-buttons-action.ts';
import { bodyOf, content } from '../content.ts';
import {
  actionOf,
  anyHeader,
  framedMembers,
  interactiveSchema,
  readFrame,
} from '../interactive.ts';

/** §4 "Reply Buttons". */
export const buttons: Codec<'buttons'> = {
  message: buttonsMessage,
  schema: interactiveSchema('button', anyHeader, replyButtonsActionSchema),
  encode: (message) =>
    content(
      'interactive',
      node(message, ...framedMembers(message, 'button'), [
        'action',
        drawReplyButtonsAction(message),
      ]),
    ),
  decode(pair) {
    const body = bodyOf(pair);
    if (!isObject(body)) return undefined;
    return {
      type: 'buttons',
      ...readFrame(body),
      buttons: readReplyButtonsAction(actionOf(body)),
    };
  },
};
