/** Every type of value that a parameter has words for; `custom` beside them is JSON written by hand. */
export const valueTypes = [
  'text',
  'number',
  'boolean',
  'object',
  'section-list',
  'timeslots',
  'product-sections',
  'products',
  'shipping-methods',
  'line-items',
  'cards',
  'form-items',
] as const;
