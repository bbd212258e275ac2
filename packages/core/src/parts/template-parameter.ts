import * as z from 'zod/mini';
import type { Node } from '../node.ts';
import { extraMember } from './extra.ts';
import { type ParameterValue, parameterValueSchema } from './values/values.ts';

/** What a template leaves open, filled in. */
export interface TemplateParameter extends Node {
  /** Bird's key, WhatsApp's parameter name, or LiveDesk's map key: a word or a position. */
  name?: string | undefined;
  value?: ParameterValue | undefined;
}

/** The shape of `TemplateParameter`. */
export const templateParameterSchema = z.strictObject({
  name: z.optional(z.string()),
  value: z.optional(parameterValueSchema),
  ...extraMember,
});
