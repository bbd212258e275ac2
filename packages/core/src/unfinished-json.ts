import type { Draft } from './draft.ts';
import type { Issue } from './issue.ts';
import { getAt, type Path, pathKey } from './place.ts';
import { readPayload } from './read-payload.ts';
import type { Mark } from './source-map.ts';

/**
 * JSON that somebody has not finished writing, in an item of the message: it draws nothing, or null
 * in its list, so it must be said. The text of a whole message is checked by its codec.
 */
export function unfinishedJson(draft: Draft, marks: readonly Mark[]): Issue[] {
  return marks
    .filter(({ present, path }) => !present && pathKey(path) !== 'message.json')
    .flatMap(({ path }) => {
      const text = getAt(draft, path);
      const isJson = typeof text === 'string' && (text !== '' || path.at(-1) === 'json');
      return isJson ? brokenAt(path, text) : [];
    });
}

function brokenAt(path: Path, text: string): Issue[] {
  const [first] = readPayload(text).issues.filter(({ severity }) => severity === 'error');
  if (!first) return [];
  const params = { ...first.params, reason: first.code };
  return [{ layer: 'draft', code: 'json.invalid', severity: 'error', path, params }];
}
