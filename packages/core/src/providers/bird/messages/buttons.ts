import type { Codec } from '../../../codec.ts';
import { buttonsMessage } from '../../../messages/buttons.ts';
import { drawActions, readActions } from '../actions.ts';
import { interactive, interactiveContent, normalHeader, readInteractive } from '../interactive.ts';

/** Words with actions, alone or under one picture or file. */
export const buttons: Codec<'buttons'> = {
  message: buttonsMessage,
  schema: interactiveContent,
  encode: (message) =>
    interactive(message, {
      header: message.at('header'),
      actions: drawActions(message.at('buttons')),
    }),
  decode(content) {
    const { actions, ...read } = readInteractive(content);
    return { type: 'buttons', ...read, buttons: readActions(actions) ?? [] };
  },
  normal: normalHeader,
};
