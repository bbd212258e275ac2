import type { Codec } from '../../../codec.ts';
import { buttonsMessage } from '../../../messages/buttons.ts';
import {
  drawReplyButtonsAction,
  readReplyButtonsAction,
  replyButtonsActionSchema,
} from '../../../whatsapp/reply-buttons-action.ts';
import {
  actionOf,
  framed,
  framedMembers,
  interactive,
  interactivePart,
  interactiveSchema,
  readFrame,
} from '../interactive.ts';

/** A body with up to three replies to tap. */
export const buttons: Codec<'buttons'> = {
  message: buttonsMessage,
  schema: interactiveSchema('button', framed, replyButtonsActionSchema),
  encode: (message) =>
    interactive(message, 'button', framedMembers(message), drawReplyButtonsAction(message)),
  decode(pair) {
    const part = interactivePart(pair);
    return {
      type: 'buttons',
      ...readFrame(part),
      buttons: readReplyButtonsAction(actionOf(part)),
    };
  },
};
