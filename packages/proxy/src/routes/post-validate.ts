import type { Issue, JsonObject } from '@messagewright/core';
import type { Context } from 'hono';
import { toResponse } from '../answer.ts';
import type { AppEnv } from '../app-env.ts';
import { inspectDraft } from '../check-draft.ts';
import { toError } from '../issue-errors.ts';
import { requireUse } from '../principal.ts';
import { toJsonObject } from '../problem.ts';
import { readJsonBody } from '../read-body.ts';
import { readSendRequest } from '../read-request.ts';
import type { Setup } from '../setup.ts';

/** `POST /v1/validate`: the checks of a send, as a list. It needs no key and calls nobody. */
export function postValidate(setup: Setup) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await readJsonBody(c.req.raw, setup.maxBodyBytes);
    const { account, draft } = readSendRequest(body, setup);
    await requireUse(c.get('principal'), { provider: account.provider.id, account: account.id });
    const { prepared, denied } = inspectDraft(draft, account, setup.now());
    const issues = [...prepared.issues.map(withPath), ...denied];
    return toResponse(
      { status: 200, body: toJsonObject({ issues }), problem: false },
      setup.scrubber,
    );
  };
}

function withPath(issue: Issue): JsonObject {
  return toJsonObject({ ...toError(issue), layer: issue.layer, path: issue.path });
}
