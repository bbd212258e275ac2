import { isObject, type Json } from '../../json.ts';

const maxDepth = 64;
const maxItems = 1000;

/** Whether a value has more levels, or a list more items, than anybody reads. */
export function isTooDeep(value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth || level.some((each) => Array.isArray(each) && each.length > maxItems)) {
      return true;
    }
    level = level.flatMap((each) =>
      Array.isArray(each) ? each : isObject(each) ? Object.values(each) : [],
    );
  }
  return false;
}
