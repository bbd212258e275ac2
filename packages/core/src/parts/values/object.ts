import * as z from 'zod/mini';
import type { JsonText } from '../../json.ts';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** A JSON object, written as text. */
export interface ObjectValue extends Node {
  type: 'object';
  json: JsonText;
}

/** See `ObjectValue`. */
export const objectValue: ValueDefinition<'object'> = {
  type: 'object',
  schema: z.strictObject({ type: z.literal('object'), json: z.string(), ...extraMember }),
  empty: () => ({ type: 'object', json: '{}' }),
};
