import type { Dictionary } from '../en.ts';

/** Words of json/. */
export const jsonFr: Dictionary['json'] = {};
