import * as z from 'zod/mini';
import { type TemplateComponent, templateComponentSchema } from '../parts/template-component.ts';
import { checkTemplate } from '../templates/check-template.ts';
import { isOfTemplate } from '../templates/definition.ts';
import { endedOffers } from '../templates/ended-offers.ts';
import { lostParts } from '../templates/lost-parts.ts';
import {
  type Base,
  baseMembers,
  type MessageDefinition,
  type MessageSamples,
} from './definition.ts';
import { templateKeyedVariants } from './template-keyed-variants.ts';
import { templatePlainVariants } from './template-plain-variants.ts';
import { templateVariants } from './template-variants.ts';

export type { TemplateCard, TemplateComponent } from '../parts/template-component.ts';
export type { TemplateParameter } from '../parts/template-parameter.ts';
export type { ParameterValue } from '../parts/values/values.ts';

/** A message approved beforehand, with what it leaves open filled in. */
export interface TemplateMessage extends Base<'template'> {
  name?: string | undefined;
  /** Bird's name for the template, beside or instead of `name`. */
  projectId?: string | undefined;
  /** Bird: an id, or `latest`. */
  version?: string | undefined;
  language?: string | undefined;
  namespace?: string | undefined;
  category?: string | undefined;
  /** What a LiveDesk agent sees in place of the template. */
  preview?: string | undefined;
  components: TemplateComponent[];
}

/** See `TemplateMessage`. */
export const templateMessage: MessageDefinition<'template'> = {
  type: 'template',
  group: 'template',
  outsideWindow: true,
  schema: z.strictObject({
    ...baseMembers('template'),
    name: z.optional(z.string()),
    projectId: z.optional(z.string()),
    version: z.optional(z.string()),
    language: z.optional(z.string()),
    namespace: z.optional(z.string()),
    category: z.optional(z.string()),
    preview: z.optional(z.string()),
    components: z.array(templateComponentSchema),
  }),
  empty: () => ({ type: 'template', name: '', language: '', components: [] }),
  inContext: (message, { template, now }, isDrawn) => [
    ...(template && isOfTemplate(template, message) ? checkTemplate(message, template) : []),
    ...(template && isOfTemplate(template, message) && isDrawn ? lostParts(message, isDrawn) : []),
    ...(now === undefined ? [] : endedOffers(message, now)),
  ],
};

/** Example templates. */
export const templateSamples: MessageSamples<TemplateMessage> = {
  minimal: { type: 'template', name: 'order_ready', language: 'en', components: [] },
  maximal: {
    type: 'template',
    name: 'order_shipped',
    language: 'en_GB',
    components: [
      {
        slot: 'header',
        parameters: [
          {
            value: {
              type: 'media',
              media: { kind: 'image', source: 'url', url: 'https://example.com/photos/van.jpg' },
            },
          },
        ],
      },
      {
        slot: 'body',
        parameters: [
          { value: { type: 'text', text: 'Salma' } },
          { value: { type: 'text', text: 'no. 4021' } },
          {
            value: { type: 'currency', code: 'MAD', amount1000: 349_500, fallback: '349.50 MAD' },
          },
          { value: { type: 'date-time', fallback: 'Friday, 9:00 to 12:00' } },
        ],
      },
      {
        slot: 'button',
        index: 0,
        button: 'url',
        parameters: [{ value: { type: 'text', text: 'orders/4021' } }],
      },
      {
        slot: 'button',
        index: 1,
        button: 'quick_reply',
        parameters: [{ value: { type: 'payload', payload: 'not_at_home' } }],
      },
    ],
  },
  variants: [...templateVariants, ...templatePlainVariants, ...templateKeyedVariants],
};
