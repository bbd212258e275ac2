import type { Limit, When } from './limit.ts';
import type { Measure } from './measure.ts';
import { row, when } from './row.ts';

/** The message types that a template's rows govern. */
export const types = ['template'] as const;

/** Where a template's parts stand. */
export const components = 'message.components';
export const component = `${components}.*`;
export const parameters = `${component}.parameters`;
export const parameter = `${parameters}.*`;
export const value = `${parameter}.value`;

/** A row of templates that nothing may go against. */
export function at(id: string, place: string, measure: Measure, condition?: When): Limit {
  return row(id, types, place, 'error', measure, condition);
}

/** A row of templates that is advice. */
export function advised(id: string, place: string, measure: Measure, condition?: When): Limit {
  return row(id, types, place, 'warning', measure, condition);
}

/** Says in which slots a component stands. */
export function inSlot(...slots: string[]): When {
  return when(`${component}.slot`, ...slots);
}

/** Says which buttons a component fills. */
export function ofButton(...buttons: string[]): When {
  return when(`${component}.button`, ...buttons);
}
