import type { Context, TemplateDefinition } from '@messagewright/core';

/**
 * Puts an approved template and the time into the host's context, whose own time goes first; gives the
 * same object while all stay the same.
 */
export function createSituation(): (
  context: Context | undefined,
  template: TemplateDefinition | undefined,
  now?: number,
) => Context | undefined {
  let last: { context: Context | undefined; situated: Context } | undefined;
  return (context, template, clock) => {
    const now = context?.now ?? clock;
    if (template === context?.template && now === context?.now) return context;
    const { situated } = last ?? {};
    if (last?.context !== context || situated?.template !== template || situated?.now !== now) {
      last = { context, situated: { ...context, template, now } };
    }
    return last?.situated;
  };
}
