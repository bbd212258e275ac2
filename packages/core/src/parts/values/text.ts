import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** A text. */
export interface TextValue extends Node {
  type: 'text';
  text: string;
}

/** See `TextValue`. */
export const textValue: ValueDefinition<'text'> = {
  type: 'text',
  schema: z.strictObject({ type: z.literal('text'), text: z.string(), ...extraMember }),
  empty: () => ({ type: 'text', text: '' }),
};
