import type { SendPort } from '@messagewright/proxy';
import type { Fault, SandboxControl } from '@messagewright/sandbox';
import { isTrial, type Trial } from '../src/sending/trial.ts';

/** Lets the page choose what becomes of the next message. */
export interface SandboxTrials {
  /** `POST { trial }`. Answers 204, or 400 for what is no trial. */
  answer(request: Request): Promise<Response>;
  /** A port that finds nobody when that is what was chosen. */
  wrap(send: SendPort): SendPort;
}

const faults: Readonly<Record<Trial, Fault | undefined>> = {
  accepted: undefined,
  refused: {
    status: 422,
    body: { error: { message: 'The content was not accepted.', field: 'body' } },
  },
  token: { status: 401 },
  busy: { status: 429, headers: { 'retry-after': '2' } },
  silent: { hang: true },
  unreachable: undefined,
};

/** The trials of a sandbox. One is for the next message only. */
export function createSandboxTrials(control: SandboxControl): SandboxTrials {
  let unreachable = false;
  return {
    async answer(request) {
      const trial = await readTrial(request);
      if (trial === undefined) return new Response(null, { status: 400 });
      const fault = faults[trial];
      control.clearFaults();
      if (fault) control.addFault(fault);
      unreachable = trial === 'unreachable';
      return new Response(null, { status: 204 });
    },
    wrap: (send) => async (request, options) => {
      if (!unreachable) return send(request, options);
      unreachable = false;
      return { handed: false, failure: { fault: 'connection', code: 'ECONNREFUSED' } };
    },
  };
}

/** JSON only: a page of another origin cannot send that without asking first, and is not answered. */
async function readTrial(request: Request): Promise<Trial | undefined> {
  const json = request.headers.get('content-type')?.startsWith('application/json');
  if (request.method !== 'POST' || !json) return undefined;
  const body: unknown = await request.json().catch(() => undefined);
  const trial = typeof body === 'object' && body !== null && 'trial' in body && body.trial;
  return isTrial(trial) ? trial : undefined;
}
