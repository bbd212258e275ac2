import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { readTemplateDefinition } from './read-template-definition.ts';

function read(...components: Json[]) {
  return readTemplateDefinition({ name: 'n', language: 'en', components })?.components;
}

describe('readTemplateDefinition', () => {
  it('reads what an account’s list says of a template', () => {
    const definition = readTemplateDefinition({
      id: '4021001',
      name: 'order_shipped',
      language: 'en_US',
      status: 'APPROVED',
      category: 'UTILITY',
      parameter_format: 'POSITIONAL',
      quality_score: { score: 'GREEN' },
      components: [
        { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['https://example.com/a'] } },
        {
          type: 'BODY',
          text: 'Hello {{1}}, order {{2}}.',
          example: { body_text: [['Salma', '4021']] },
        },
        { type: 'FOOTER', text: 'Atlas' },
        {
          type: 'BUTTONS',
          buttons: [
            {
              type: 'URL',
              text: 'Follow',
              url: 'https://example.com/{{1}}',
              example: ['https://example.com/4021'],
            },
            { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+212522000000' },
            { type: 'COPY_CODE', example: 'AUTUMN25' },
          ],
        },
      ],
    });
    expect(definition).toEqual({
      id: '4021001',
      name: 'order_shipped',
      language: 'en_US',
      status: 'APPROVED',
      category: 'UTILITY',
      parameterFormat: 'positional',
      components: [
        { part: 'header', format: 'image', examples: ['https://example.com/a'] },
        { part: 'body', text: 'Hello {{1}}, order {{2}}.', examples: ['Salma', '4021'] },
        { part: 'footer', text: 'Atlas' },
        {
          part: 'buttons',
          buttons: [
            {
              type: 'url',
              text: 'Follow',
              url: 'https://example.com/{{1}}',
              example: '4021',
            },
            { type: 'phone_number', text: 'Call', phone: '+212522000000' },
            { type: 'copy_code', text: '', example: 'AUTUMN25' },
          ],
        },
      ],
    });
  });

  it('puts named examples in the order of the placeholders', () => {
    const definition = readTemplateDefinition({
      name: 'n',
      language: 'en',
      parameter_format: 'NAMED',
      components: [
        {
          type: 'body',
          text: '{{order}} for {{name}}, {{order}}',
          example: {
            body_text_named_params: [
              { param_name: 'name', example: 'Salma' },
              { param_name: 'order', example: '4021' },
            ],
          },
        },
        {
          type: 'header',
          format: 'text',
          text: 'For {{who}}',
          example: { header_text_named_params: [{ param_name: 'who', example: 'you' }] },
        },
      ],
    });
    expect(definition).toMatchObject({
      parameterFormat: 'named',
      components: [{ examples: ['4021', 'Salma'] }, { examples: ['you'] }],
    });
  });

  it('reads offers and the cards of a carousel', () => {
    expect(
      read(
        {
          type: 'LIMITED_TIME_OFFER',
          limited_time_offer: { text: 'Ends soon', has_expiration: true },
        },
        {
          type: 'CAROUSEL',
          cards: [
            {
              components: [
                { type: 'HEADER', format: 'PRODUCT' },
                { type: 'BODY', text: 'A' },
              ],
            },
          ],
        },
      ),
    ).toEqual([
      { part: 'offer', text: 'Ends soon', hasExpiration: true },
      {
        part: 'carousel',
        cards: [
          {
            components: [
              { part: 'header', format: 'product' },
              { part: 'body', text: 'A' },
            ],
          },
        ],
      },
    ]);
  });

  it('gives a one-time code its place where the list leaves the words out', () => {
    const definition = readTemplateDefinition({
      name: 'login',
      language: 'en',
      category: 'AUTHENTICATION',
      components: [
        { type: 'BODY', add_security_recommendation: true },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy' }] },
      ],
    });
    expect(definition?.components).toEqual([
      { part: 'body', text: '{{1}}' },
      { part: 'buttons', buttons: [{ type: 'otp', text: 'Copy' }] },
    ]);
  });

  it('keeps what it does not know as such, or leaves it out', () => {
    expect(
      read(
        { type: 'HEADER', format: 'GIF' },
        { type: 'ORDER_DETAILS' },
        { type: 'constructor' },
        null,
        { type: 'BUTTONS', buttons: [{ type: 'DANCE', text: 'Go' }, null] },
      ),
    ).toEqual([
      { part: 'header', format: 'other' },
      { part: 'buttons', buttons: [{ type: 'other', text: 'Go' }] },
    ]);
  });

  it.each<[string, Json | undefined]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'template'],
    ['an object without a name', { language: 'en', components: [] }],
    ['an object without a language', { name: 'n', components: [] }],
    ['an object without components', { name: 'n', language: 'en' }],
  ])('finds no template in %s', (_, json) => {
    expect(readTemplateDefinition(json)).toBeUndefined();
  });
});
