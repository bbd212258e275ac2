import type { Message, MessageType, Provider } from '@messagewright/core';
import type { StoryContext } from '@storybook/react-vite';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from './story-settings.ts';

/** What a story of a message type says. */
export interface BuilderStoryArgs {
  message: Message;
  /** Takes the type away from the provider, to show what is said then. */
  unsupported?: boolean;
}

/** The whole builder with a message in it, as the toolbar sets it. */
export function renderBuilder(
  { message, unsupported }: BuilderStoryArgs,
  { globals }: Pick<StoryContext, 'globals'>,
) {
  const settings = storySettings(globals);
  return (
    <MessageBuilder
      {...settings}
      provider={unsupported ? without(settings.provider, message.type) : settings.provider}
      defaultValue={{ version: 1, to: { type: 'conversation', id: 'conv_4021' }, message }}
    />
  );
}

function without(provider: Provider, type: MessageType): Provider {
  const cell = { unsupported: true, reason: 'not-documented' } as const;
  return { ...provider, codecs: { ...provider.codecs, [type]: cell } };
}
