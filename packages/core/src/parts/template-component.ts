import * as z from 'zod/mini';
import type { JsonText } from '../json.ts';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';
import { type TemplateParameter, templateParameterSchema } from './template-parameter.ts';

/** One card of a template's carousel. */
export interface TemplateCard extends Node {
  components: TemplateComponent[];
}

/** A part of a template with the parameters that fill it. */
export type TemplateComponent =
  | (Node & {
      /** `keyed`: Bird's flat list, where a parameter finds its place by name. */
      slot: 'header' | 'body' | 'footer' | 'offer' | 'keyed';
      /** Absent: no such member on the wire. */
      parameters?: TemplateParameter[] | undefined;
    })
  | (Node & {
      slot: 'button';
      /** Position in the approved template, from 0. */
      index: number;
      /** What the approved button does, in the platform's words: `url`, `quick_reply`, `flow`. */
      button: string;
      parameters?: TemplateParameter[] | undefined;
    })
  | (Node & { slot: 'carousel'; cards: TemplateCard[] })
  | (Node & { slot: 'custom'; json: JsonText });

const parameters = z.optional(z.array(templateParameterSchema));

/** The shape of `TemplateComponent`. */
export const templateComponentSchema: z.ZodMiniType<TemplateComponent> = z.discriminatedUnion(
  'slot',
  [
    z.strictObject({
      slot: z.enum(['header', 'body', 'footer', 'offer', 'keyed']),
      parameters,
      ...extraMember,
    }),
    z.strictObject({
      slot: z.literal('button'),
      index: z.number(),
      button: z.string(),
      parameters,
      ...extraMember,
    }),
    z.strictObject({
      slot: z.literal('carousel'),
      cards: z.array(
        z.strictObject({
          components: z.array(z.lazy(() => templateComponentSchema)),
          ...extraMember,
        }),
      ),
      ...extraMember,
    }),
    z.strictObject({ slot: z.literal('custom'), json: z.string(), ...extraMember }),
  ],
);
