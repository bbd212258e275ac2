import { type Draft, d360, type Provider } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect, screen, waitFor } from 'storybook/test';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from '../stories/story-settings.ts';
import {
  AmountField,
  CountryField,
  CurrencyField,
  DateField,
  DateTimeField,
  EmojiField,
  LanguageField,
  LocationFields,
  PhoneField,
  RecipientField,
} from './index.ts';

interface ControlArgs {
  /** Members of the message that the controls show. */
  message?: object;
  controls: ReactNode;
}

function templateWith(parameter: object) {
  return {
    type: 'template',
    name: 'spring_offer',
    language: 'pt_BR',
    components: [{ slot: 'body', parameters: [{ value: parameter }] }],
  };
}

/** Controls for what is more than a text. Each works from the keyboard alone, and none needs the network. */
const meta: Meta<ControlArgs> = {
  title: 'Builder/Controls',
  argTypes: { controls: { table: { disable: true } }, message: { table: { disable: true } } },
  render: ({ message, controls }, { globals }) => {
    const settings = storySettings(globals);
    const draft = {
      version: 1,
      to: { type: 'phone', phone: '+442079460958' },
      message: { type: 'text', text: '', ...message },
    };
    return (
      <MessageBuilder.Root
        {...settings}
        key={`${settings.locale} ${settings.dir}`}
        provider={d360 as Provider}
        defaultValue={draft as Draft}
        style={{ maxInlineSize: 640, padding: 16 }}
      >
        {controls}
      </MessageBuilder.Root>
    );
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

/** A pin on a map of the world that comes with the builder: by click, by arrow keys, in numbers, or pasted. */
export const Location: Story = {
  args: {
    message: { type: 'location', latitude: 33.5731, longitude: -7.5898 },
    controls: <LocationFields path="message" />,
  },
};

/** Before there is a pin, the map shows the whole world. */
export const EmptyLocation: Story = {
  args: { message: { type: 'location' }, controls: <LocationFields path="message" /> },
};

/** Typed, pasted, or picked by name, by group and in a skin tone. */
export const Emoji: Story = {
  args: {
    message: { type: 'reaction', messageId: 'wamid.1', emoji: '🎉' },
    controls: <EmojiField path="message.emoji" />,
  },
  play: async ({ canvas, userEvent }) => {
    const [opener] = canvas.getAllByRole('button');
    if (opener) await userEvent.click(opener);
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(100));
  },
};

/** Says how the number is read. A whole number loses its spaces once it is left. */
export const Phone: Story = { args: { controls: <PhoneField path="to.phone" /> } };

/** Whom the message goes to, each type in its own words. */
export const Recipient: Story = { args: { controls: <RecipientField /> } };

/** A code with its name in the language of the builder; other text stays as it is. */
export const Country: Story = {
  args: {
    message: { type: 'address-request', body: 'Where should it go?', country: 'IN' },
    controls: <CountryField path="message.country" />,
  },
};

const value = 'message.components.0.parameters.0.value';

/** A template holds an amount times 1,000; it is typed as people write it. */
export const Amount: Story = {
  args: {
    message: templateWith({ type: 'currency', code: 'JPY', amount1000: 1500, fallback: '¥1.5' }),
    controls: (
      <>
        <LanguageField path="message.language" codes={['en_US', 'fr', 'pt_BR']} />
        <CurrencyField path={`${value}.code`} />
        <AmountField path={`${value}.amount1000`} />
      </>
    ),
  },
};

/** A date as ISO text. */
export const DateOnly: Story = {
  args: {
    message: {
      type: 'contacts',
      contacts: [{ name: { formatted: 'Ada Lovelace', first: 'Ada' }, birthday: '1990-04-23' }],
    },
    controls: <DateField path="message.contacts.0.birthday" />,
  },
};

/** A moment, in the author's own time zone. */
export const DateAndTime: Story = {
  args: {
    message: templateWith({ type: 'expiry', epochMs: 1795270020000 }),
    controls: <DateTimeField path={`${value}.epochMs`} />,
  },
};
