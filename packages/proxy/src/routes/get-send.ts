import type { Context } from 'hono';
import { toResponse } from '../answer.ts';
import type { AppEnv } from '../app-env.ts';
import { Refusal } from '../refusal.ts';
import type { Setup } from '../setup.ts';
import { replayedBody, runningBody } from '../stored-answer.ts';

/**
 * `GET /v1/sends/{id}`: what became of a send, with the body that the send was answered with. The
 * status is 200 whatever the outcome, since the question was answered.
 */
export function getSend(setup: Setup) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const record = await setup.store.get(c.req.param('id') ?? '');
    // Another principal's send is no send at all: its id tells nothing, not even that it exists.
    if (!record || record.principal !== c.get('principal').id) {
      throw new Refusal('unknown-send', { detail: 'No send of this caller has this id.' });
    }
    const body = record.answer ? replayedBody(record.answer) : runningBody(record);
    return toResponse({ status: 200, body, problem: false, replayed: true }, setup.scrubber);
  };
}
