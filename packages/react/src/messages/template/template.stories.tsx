import {
  draftFromTemplate,
  livedesk,
  messages,
  type Provider,
  type TemplateMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';
import { sampleTemplates } from '../../stories/sample-templates.ts';

/** A text approved beforehand, with the author's values in it. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Template',
  // Of the services that send templates, those that take their values by part.
  globals: { provider: '360dialog' },
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

const loadTemplates = async () => sampleTemplates;

/** As the sample templates were approved: the parts of a name and language with nothing filled in. */
function open(name: string, language: string, provider?: Provider): TemplateMessage {
  const found = sampleTemplates.find((each) => each.name === name && each.language === language);
  if (!found) throw new Error(`There is no sample template ${name} in ${language}.`);
  return draftFromTemplate(found, undefined, { provider });
}

const [lampCards] = (samples.template.variants ?? []).filter(({ name }) => name === 'new_lamps');

/** As the author finds it where the host gives templates. */
export const Empty: Story = { args: { message: messages.template.empty(), loadTemplates } };

/** Without templates from the host: name, language, and the values by part. */
export const Filled: Story = { args: { message: samples.template.maximal } };

export const EmptyByHand: Story = { args: { message: messages.template.empty() } };

/** The host knows the approved text: one field for each place that it leaves open. */
export const FromDefinition: Story = {
  args: { message: samples.template.maximal, loadTemplates },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Value 1 of the body')).toHaveValue('Salma');
  },
};

/** Names in place of numbers, and a place above the text. */
export const Named: Story = {
  args: { message: open('pick_up_point', 'en_US'), loadTemplates },
};

export const Offer: Story = { args: { message: open('autumn_offer', 'fr'), loadTemplates } };

export const Code: Story = { args: { message: open('login_code', 'en'), loadTemplates } };

export const Products: Story = { args: { message: open('chosen_for_you', 'en'), loadTemplates } };

export const Carousel: Story = {
  args: { message: lampCards ?? open('new_lamps', 'en'), loadTemplates },
};

export const NothingOpen: Story = {
  args: { message: open('closed_on_friday', 'en'), loadTemplates },
};

/** Half of the values are missing, and one too many is there. */
export const MissingValue: Story = {
  args: {
    message: {
      type: 'template',
      name: 'order_shipped',
      language: 'en_GB',
      components: [
        {
          slot: 'body',
          parameters: [
            { value: { type: 'text', text: 'Salma' } },
            { value: { type: 'text', text: '' } },
          ],
        },
        {
          slot: 'button',
          index: 2,
          button: 'url',
          parameters: [{ value: { type: 'text', text: 'orders/4021' } }],
        },
      ],
    },
    loadTemplates,
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('The template has no place for this value.');
    await expect(issue).toBeVisible();
  },
};

/** What is too long stays, is counted in red, and is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.template.maximal,
      components: samples.template.maximal.components.map((component) =>
        component.slot === 'body'
          ? {
              ...component,
              parameters: [
                { value: { type: 'text', text: 'S'.repeat(1026) } },
                ...(component.parameters ?? []).slice(1),
              ],
            }
          : component,
      ),
    },
    loadTemplates,
  },
  play: async ({ canvas }) => {
    const [issue] = await canvas.findAllByText('2 characters too long.');
    await expect(issue).toBeVisible();
  },
};

/** For a desk: with the words that its agents see, category and namespace, and a place above the text. */
export const ForADesk: Story = {
  globals: { provider: 'livedesk' },
  args: {
    message: {
      type: 'template',
      name: 'order_shipped',
      language: 'en_US',
      category: 'UTILITY',
      namespace: '',
      preview: 'Hello Salma, your order 4021 is on its way.',
      components: [
        {
          slot: 'header',
          parameters: [
            {
              value: { type: 'location', latitude: 33.5731, longitude: -7.5898, name: 'Our shop' },
            },
          ],
        },
        {
          slot: 'body',
          parameters: [
            { name: 'first_name', value: { type: 'text', text: 'Salma' } },
            { name: 'order', value: { type: 'text', text: '4021' } },
          ],
        },
        {
          slot: 'button',
          index: 0,
          button: 'url',
          parameters: [{ value: { type: 'text', text: 'orders/4021' } }],
        },
      ],
    },
  },
};

/** For a desk, along the approved text: what agents see follows it. */
export const ForADeskKnown: Story = {
  globals: { provider: 'livedesk' },
  args: { message: open('pick_up_point', 'en_US', livedesk as Provider), loadTemplates },
  play: async ({ canvas }) => {
    const agents = await canvas.findByLabelText(/^Text that agents see/);
    await expect(agents).toHaveAccessibleDescription(/follows the template/);
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.template.maximal, unsupported: true },
};
