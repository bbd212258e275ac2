import type { Message, MessageType, Provider } from '@messagewright/core';
import {
  arabicSamples,
  frenchSamples,
  type SampleType,
  samples,
} from '@messagewright/core/samples';
import type { StoryContext } from '@storybook/react-vite';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { carrierOf, exampleRecipient } from './carrier.ts';
import { type StorySettings, storySettings } from './story-settings.ts';

/** What a story of a message type says. */
export interface BuilderStoryArgs {
  message: Message;
  /** Takes the type away from the provider, to show what is said then. */
  unsupported?: boolean;
  /** What the host gives of the provider's approved templates. */
  loadTemplates?: MessageBuilderProps['loadTemplates'];
}

/**
 * The whole builder with a message in it, as the toolbar sets it. Where the toolbar's provider does
 * not carry the type, another does.
 */
export function renderBuilder(
  { message, unsupported, loadTemplates }: BuilderStoryArgs,
  { globals }: Pick<StoryContext, 'globals'>,
) {
  const settings = storySettings(globals);
  const provider = carrierOf(message.type, settings.provider);
  const shown = inLanguage(message, settings);
  return (
    <MessageBuilder
      {...settings}
      key={`${settings.locale} ${settings.dir}`}
      provider={unsupported ? without(provider, message.type) : provider}
      defaultValue={{ version: 1, to: exampleRecipient(provider), message: shown }}
      loadTemplates={loadTemplates}
    />
  );
}

/** The full sample in the toolbar's language: Arabic where it is written from right to left. */
function inLanguage(message: Message, { dir, locale }: StorySettings): Message {
  const { type } = message;
  if (message !== samples[type].maximal || !isTranslated(type)) return message;
  if (dir === 'rtl') return arabicSamples[type];
  return locale === 'fr' ? frenchSamples[type] : message;
}

function isTranslated(type: MessageType): type is SampleType {
  return type in arabicSamples;
}

function without(provider: Provider, type: MessageType): Provider {
  const cell = { unsupported: true, reason: 'not-documented' } as const;
  return { ...provider, codecs: { ...provider.codecs, [type]: cell } };
}
