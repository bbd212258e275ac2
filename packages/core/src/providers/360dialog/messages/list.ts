import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import { listMessage } from '../../../messages/list.ts';
import { drawListAction, listActionSchema, readListAction } from '../../../whatsapp/list-action.ts';
import {
  actionOf,
  framed,
  framedMembers,
  interactive,
  interactivePart,
  interactiveSchema,
  readFrame,
  textHeader,
} from '../interactive.ts';

/** Rows behind a button. */
export const list: Codec<'list'> = {
  message: listMessage,
  schema: interactiveSchema(
    'list',
    { ...framed, header: z.optional(textHeader) },
    listActionSchema,
  ),
  encode: (message) =>
    interactive(message, 'list', framedMembers(message), drawListAction(message)),
  decode(pair) {
    const part = interactivePart(pair);
    return { type: 'list', ...readFrame(part), ...readListAction(actionOf(part)) };
  },
};
