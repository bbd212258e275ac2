import {
  messages,
  type ParameterValue,
  parameterValues,
  type TemplateMessage,
  type TemplateParameter,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** A template whose values find their places by key, for services that take them so. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/Template by key',
  globals: { provider: 'bird' },
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;
type ValueType = ParameterValue['type'];

/** Every value of the samples that has a key. */
const given = (samples.template.variants ?? [])
  .flatMap(({ components }) => components)
  .flatMap((component) => (component.slot === 'keyed' ? (component.parameters ?? []) : []));

function template(parameters: TemplateParameter[]): TemplateMessage {
  return {
    type: 'template',
    projectId: '3f0c2b6e-7a51-4d0e-9a44-5d1f3c8e4021',
    version: 'latest',
    language: 'en-GB',
    components: [{ slot: 'keyed', parameters }],
  };
}

const filled = (...types: ValueType[]) =>
  template(given.filter(({ value }) => value && types.includes(value.type)));

const empty = (...types: ValueType[]) =>
  template(types.map((type) => ({ name: '', value: parameterValues[type].empty() })));

/** A story in which something has to be said. */
function saying(parameters: TemplateParameter[], sentence: string): Story {
  return {
    args: { message: template(parameters) },
    play: async ({ canvas }) => {
      const [issue] = await canvas.findAllByText(sentence);
      await expect(issue).toBeVisible();
    },
  };
}

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.template.empty() } };

export const WordsEmpty: Story = {
  args: { message: empty('text', 'number', 'boolean', 'object') },
};
export const WordsFilled: Story = {
  args: { message: filled('text', 'number', 'boolean', 'object') },
};

/** A key that two values have, and JSON that is not finished. */
export const WordsWrong: Story = saying(
  [
    { name: 'order', value: { type: 'object', json: '{ "number": }' } },
    { name: 'order', value: { type: 'text', text: '4021' } },
  ],
  'Line 1, column 13',
);

export const ChoicesEmpty: Story = { args: { message: empty('section-list', 'timeslots') } };
export const ChoicesFilled: Story = { args: { message: filled('section-list', 'timeslots') } };

/** A time without a beginning, and one that no clock shows. */
export const TimesWrong: Story = saying(
  [{ name: 'times', value: { type: 'timeslots', slots: [{ start: 'Monday at nine' }, {}] } }],
  'Monday at nine',
);

export const ProductsEmpty: Story = { args: { message: empty('product-sections', 'products') } };
export const ProductsFilled: Story = { args: { message: filled('product-sections', 'products') } };

export const ProductsOverLimit: Story = saying(
  [
    {
      name: 'rugs',
      value: {
        type: 'product-sections',
        style: 'whatsapp',
        sections: [
          { title: 'R'.repeat(26), products: [{ id: 'rug-blue-200' }, { id: 'rug-ochre-160' }] },
        ],
      },
    },
  ],
  '2 characters too long.',
);

export const BillEmpty: Story = {
  args: { message: empty('shipping-methods', 'line-items', 'form-items') },
};
export const BillFilled: Story = {
  args: { message: filled('shipping-methods', 'line-items', 'form-items') },
};

export const CardsEmpty: Story = { args: { message: empty('cards') } };
export const CardsFilled: Story = { args: { message: filled('cards') } };

/** One card more than there can be, and a film among pictures. */
export const CardsOverLimit: Story = saying(
  [
    {
      name: 'lamps',
      value: {
        type: 'cards',
        cards: Array.from({ length: 11 }, (_, index) => ({
          media: {
            kind: index === 1 ? ('video' as const) : ('image' as const),
            source: 'url' as const,
            url: `https://example.com/lamps/${index}`,
          },
          body: `Lamp ${index + 1}`,
          link: { text: 'See it', url: 'https://example.com/lamps' },
        })),
      },
    },
  ],
  '1 too many; 10 at most.',
);

/** What another service's template says in parts goes no further. */
export const LostParts: Story = {
  args: { message: { ...samples.template.maximal, language: 'en-GB' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Parts that are not sent')).toBeVisible();
  },
};

/** The older form of values, as it was imported. */
export const Variables: Story = {
  args: {
    message:
      samples.template.variants?.find(({ components }) =>
        components.some((component) => component.extra !== undefined),
      ) ?? messages.template.empty(),
  },
};

/** The toolbar's other services take no keys: the values stay in a part of their own. */
export const Unsupported: Story = {
  args: { message: filled('text', 'cards'), unsupported: true },
};
