import type { Codec } from '../../../codec.ts';
import type { Message } from '../../../message.ts';
import { type AttachmentsMessage, attachmentsMessage } from '../../../messages/attachments.ts';
import type { ButtonsMessage } from '../../../messages/buttons.ts';
import { defined } from '../../../read-json.ts';
import { drawActions, readActions } from '../actions.ts';
import { normalHeader } from '../interactive.ts';
import { asRead, isPicture, mimeOf } from '../media.ts';
import {
  fileVariant,
  mediaBody,
  mediaBodyType,
  pictureContent,
  readMediaBody,
} from '../media-body.ts';

/** Several files: pictures alone in an image body, anything else in a file body. */
export const attachments: Codec<'attachments'> = {
  message: attachmentsMessage,
  schema: pictureContent,
  encode: (message) =>
    mediaBody(message, mediaBodyType(message.value, message.value.items), {
      text: message.at('caption'),
      items: (draw) => message.at('items').each(draw),
      actions: drawActions(message.at('buttons')),
    }),
  decode(content) {
    const { items, text, actions, message } = readMediaBody(content);
    return defined({
      ...message,
      type: 'attachments',
      items,
      caption: text,
      buttons: readActions(actions),
    });
  },
  normal(message) {
    const [media] = message.items;
    return message.items.length === 1 && media && message.buttons?.length
      ? normalHeader(underButtons(message, media, message.buttons))
      : normalItems(message);
  },
};

/** One file with buttons is the header of a message with buttons. */
function underButtons(
  { items: _items, caption, type: _type, ...rest }: AttachmentsMessage,
  media: AttachmentsMessage['items'][number],
  buttons: ButtonsMessage['buttons'],
): ButtonsMessage {
  return defined({
    ...rest,
    type: 'buttons',
    header: { type: 'media', media },
    body: caption,
    buttons,
  });
}

function normalItems(message: AttachmentsMessage): Message {
  const type = mediaBodyType(message, message.items);
  if (type === 'file' && message.items.some((media) => !mimeOf(media))) return message;
  const items = message.items.map((media) => asRead(media, type));
  const isVariant = type === 'file' && items.every(isPicture);
  return {
    ...message,
    items,
    ...(isVariant && { extra: { ...message.extra, ...fileVariant } }),
  };
}
