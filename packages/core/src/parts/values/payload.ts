import * as z from 'zod/mini';
import type { Node } from '../../node.ts';
import { extraMember } from '../extra.ts';
import type { ValueDefinition } from './definition.ts';

/** What comes back when a quick reply is tapped. */
export interface PayloadValue extends Node {
  type: 'payload';
  payload: string;
}

/** See `PayloadValue`. */
export const payloadValue: ValueDefinition<'payload'> = {
  type: 'payload',
  schema: z.strictObject({ type: z.literal('payload'), payload: z.string(), ...extraMember }),
  empty: () => ({ type: 'payload', payload: '' }),
};
