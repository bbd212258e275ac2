import type { Codec } from '../../../codec.ts';
import { node } from '../../../draw.ts';
import { isObject } from '../../../json.ts';
import { listMessage } from '../../../messages/list.ts';
import { drawListAction, listActionSchema, readListAction } from '../../../whatsapp/list-action.ts';
import { bodyOf, content } from '../content.ts';
import {
  actionOf,
  framedMembers,
  interactiveSchema,
  readFrame,
  textHeader,
} from '../interactive.ts';

/** §4 "List Menu". */
export const list: Codec<'list'> = {
  message: listMessage,
  schema: interactiveSchema('list', textHeader, listActionSchema),
  encode: (message) =>
    content(
      'interactive',
      node(message, ...framedMembers(message, 'list'), ['action', drawListAction(message)]),
    ),
  decode(pair) {
    const body = bodyOf(pair);
    if (!isObject(body)) return undefined;
    return { type: 'list', ...readFrame(body), ...readListAction(actionOf(body)) };
  },
};
