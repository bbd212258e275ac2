import { expect, it } from 'vitest';
import type { TemplateMessage } from '../messages/template.ts';
import type { TemplateDefinition } from './definition.ts';
import { fillTemplate } from './fill-template.ts';

const order: TemplateDefinition = {
  name: 'order',
  language: 'en',
  components: [
    { part: 'header', format: 'image' },
    { part: 'body', text: '{{1}}, that makes {{2}} on {{3}}. Thanks {{1}}!', examples: ['Salma'] },
    { part: 'footer', text: 'Atlas' },
    { part: 'offer', text: 'Soon', hasExpiration: true },
    {
      part: 'buttons',
      buttons: [
        { type: 'copy_code', text: 'Copy' },
        { type: 'url', text: 'Go', url: 'https://example.com/{{1}}' },
      ],
    },
  ],
};

const media = { kind: 'image', source: 'id', id: '7' } as const;

const message: TemplateMessage = {
  type: 'template',
  name: 'order',
  language: 'en',
  components: [
    { slot: 'header', parameters: [{ value: { type: 'media', media } }] },
    {
      slot: 'body',
      parameters: [
        { value: { type: 'text', text: 'Salma' } },
        { value: { type: 'currency', code: 'MAD', amount1000: 1000, fallback: '1 MAD' } },
        { value: { type: 'date-time', fallback: '' } },
      ],
    },
    { slot: 'offer', parameters: [{ value: { type: 'expiry', epochMs: 5 } }] },
    {
      slot: 'button',
      index: 0,
      button: 'copy_code',
      parameters: [{ value: { type: 'coupon', code: 'A1' } }],
    },
    {
      slot: 'button',
      index: 1,
      button: 'url',
      parameters: [{ value: { type: 'text', text: '4021' } }],
    },
  ],
};

it('puts the values into the text and keeps a placeholder that has none', () => {
  const value = (index: number) => ['message', 'components', 1, 'parameters', index, 'value'];
  expect(fillTemplate(order, message)).toEqual({
    header: {
      format: 'image',
      media,
      path: ['message', 'components', 0, 'parameters', 0, 'value'],
    },
    body: [
      { text: 'Salma', path: value(0) },
      { text: ', that makes ' },
      { text: '1 MAD', path: value(1) },
      { text: ' on ' },
      { placeholder: '{{3}}', path: value(2) },
      { text: '. Thanks ' },
      { text: 'Salma', path: value(0) },
      { text: '!' },
    ],
    footer: 'Atlas',
    offer: { text: 'Soon', hasExpiration: true, endsAt: 5 },
    buttons: [
      { type: 'copy_code', text: 'Copy', code: 'A1' },
      {
        type: 'url',
        text: 'Go',
        url: [
          { text: 'https://example.com/' },
          { text: '4021', path: ['message', 'components', 4, 'parameters', 0, 'value'] },
        ],
      },
    ],
  });
});

it('shows the bare template where the message fills nothing', () => {
  const bare = fillTemplate(order, { type: 'template', components: [] });
  expect(bare.body?.[0]).toMatchObject({ placeholder: '{{1}}', example: 'Salma' });
  expect(bare.header).toMatchObject({ format: 'image', media: undefined });
});

it('fills each card by itself', () => {
  const card = { components: [{ part: 'body', text: 'Lamp {{1}}' }] } as const;
  const definition: TemplateDefinition = {
    name: 'n',
    language: 'en',
    components: [{ part: 'carousel', cards: [card, card] }],
  };
  const filled = fillTemplate(definition, {
    type: 'template',
    components: [
      {
        slot: 'carousel',
        cards: [
          { components: [{ slot: 'body', parameters: [{ value: { type: 'text', text: 'A' } }] }] },
          { components: [] },
        ],
      },
    ],
  });
  expect(filled.cards?.map(({ body }) => body?.[1])).toMatchObject([
    { text: 'A' },
    { placeholder: '{{1}}' },
  ]);
});
