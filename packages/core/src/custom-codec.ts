import type * as z from 'zod/mini';
import type { Codec } from './codec.ts';
import type { Cursor } from './cursor.ts';
import { computed } from './draw.ts';
import type { Issue } from './issue.ts';
import type { Json } from './json.ts';
import { customMessage } from './messages/custom.ts';
import { readPayload } from './read-payload.ts';
import type { Wire } from './wire.ts';

const jsonPath = ['message', 'json'] as const;

/** The codec of content written by hand; `schema` is the shape that the API gives any content. */
export function customCodec(schema: z.ZodMiniType): Codec<'custom'> {
  return {
    message: customMessage,
    schema,
    encode: (message) => drawJson(message.at('json')),
    decode: (content) => ({
      type: 'custom',
      scope: 'content',
      json: JSON.stringify(content, null, 2),
    }),
    replacesBody: ({ scope }) => scope === 'body',
    review(message, body, check) {
      const unreadable = readPayload(message.json).issues.filter(
        ({ severity }) => severity === 'error',
      );
      if (unreadable.length > 0) return unreadable.map(asJsonIssue);
      const aboutContent = (issue: Issue) =>
        message.scope === 'body' || issue.path[0] === 'message' || issue.layer === 'wire';
      return check(body)
        .filter(aboutContent)
        .map((issue) => ({ ...issue, path: jsonPath }));
    },
  };
}

/** JSON written by hand, verbatim. Unfinished text draws nothing; `unfinished-json.ts` or `review` says so. */
export function drawJson(json: Cursor<string>): Wire & { wire: 'value' } {
  try {
    return { ...computed(json, JSON.parse(json.value) as Json), verbatim: true };
  } catch {
    return computed(json, undefined);
  }
}

function asJsonIssue(issue: Issue): Issue {
  return {
    layer: 'draft',
    code: 'json.invalid',
    severity: 'error',
    path: jsonPath,
    params: { ...issue.params, reason: issue.code },
  };
}
