import type { Retry } from '../../provider.ts';
import { idPattern, pathBelow } from './path.ts';

const isId = new RegExp(idPattern, 'u');

/** LiveDesk resets the state of a failed message and sends it again. */
export const retry: Retry = {
  path(messageId, to) {
    if (to.type !== 'conversation') return undefined;
    return isId.test(messageId) && isId.test(to.id)
      ? pathBelow(to.id, messageId, 'retry')
      : undefined;
  },
};
