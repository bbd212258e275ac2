import type { Context, TemplateDefinition } from '@messagewright/core';

/** Puts an approved template into the host's context; gives the same object while both stay the same. */
export function createSituation(): (
  context: Context | undefined,
  template: TemplateDefinition | undefined,
) => Context | undefined {
  let last: { context: Context | undefined; situated: Context } | undefined;
  return (context, template) => {
    if (template === context?.template) return context;
    if (last?.context !== context || last?.situated.template !== template) {
      last = { context, situated: { ...context, template } };
    }
    return last?.situated;
  };
}
