import { type BirdOptions, bird, type Draft, type Provider } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen } from 'storybook/test';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from '../stories/story-settings.ts';

interface OptionsArgs {
  options?: BirdOptions;
  /** The time, so that what depends on it stays as it is. */
  now?: number;
}

const filled: BirdOptions = {
  scheduledFor: '2026-11-23T09:00:00+01:00',
  reference: 'order-4021',
  tags: ['autumn', 'lamps', 'vip customers'],
  validity: 129_600,
  ignoreQuietHours: true,
  campaign: { id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', name: 'Autumn' },
  email: {
    subject: 'Your order no. 4021',
    headers: [{ key: 'List-Unsubscribe', value: '<mailto:stop@example.com>' }],
  },
};

const tooMuch: BirdOptions = {
  ...filled,
  scheduledFor: '2027-03-01T09:00:00+01:00',
  tags: ['autumn', 'lamps & shades', ...'abcdefghij'],
  campaign: { id: 'autumn' },
};

/** Settings of a request: the common ones in the form, all others in a dialog that can be searched. */
const meta: Meta<OptionsArgs> = {
  title: 'Builder/Options',
  args: { now: Date.parse('2026-11-21T12:00:00Z') },
  render: ({ options, now }, { globals }) => {
    const settings = storySettings(globals);
    const draft: Draft = {
      version: 1,
      to: { type: 'phone', phone: '+447700900123' },
      message: { type: 'text', text: 'Your lamps are on their way.' },
      ...(options && { options: { bird: options } }),
    };
    return (
      <MessageBuilder
        {...settings}
        key={`${settings.locale} ${settings.dir}`}
        provider={bird as Provider}
        defaultValue={draft}
        context={{ now }}
      />
    );
  },
};
export default meta;

type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const open: Play = async ({ canvasElement, userEvent }) => {
  const toggle = canvasElement.querySelector('.mw-more__toggle');
  if (toggle) await userEvent.click(toggle);
};

const openAll: Play = async (context) => {
  await open(context);
  const all = context.canvasElement.querySelector('.mw-options > .mw-button');
  if (all) await context.userEvent.click(all);
  await expect(await screen.findByRole('dialog')).toBeVisible();
};

/** As the author finds them. */
export const Empty: Story = { play: open };

/** A moment in a zone, a reference, tags, a duration; and three options from the dialog. */
export const Filled: Story = { args: { options: filled }, play: open };

/** Too far ahead, a tag too many and one of other signs, and an id that is none. */
export const OverLimit: Story = { args: { options: tooMuch }, play: open };

/** Every option, those that are set first. */
export const Dialog: Story = { args: { options: filled }, play: openAll };

/** Found by a word of its name, its help or the JSON. */
export const Search: Story = {
  play: async (context) => {
    await openAll(context);
    await context.userEvent.type(screen.getByRole('searchbox'), 'utm');
    await expect(screen.getByRole('status')).toHaveTextContent('1');
  },
};
