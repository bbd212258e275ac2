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

/** What is played: the first that is meant for the API. */
const faults: Readonly<Record<Trial, readonly Fault[]>> = {
  accepted: [],
  refused: [
    {
      api: 'digishare',
      status: 422,
      body: { error: { message: 'The content was not accepted.', field: 'body' } },
    },
    {
      api: '360dialog',
      status: 400,
      body: {
        error: {
          message: '(#131009) Parameter value is not valid',
          code: 131009,
          error_data: { messaging_product: 'whatsapp', details: 'The content was not accepted.' },
        },
      },
    },
    {
      api: 'bird',
      status: 422,
      body: {
        code: 'InvalidPayload',
        message: 'The message payload is not valid.',
        details: { body: ['The content was not accepted.'] },
      },
    },
    { api: 'livedesk', status: 422, body: { error: 'The content was not accepted.' } },
  ],
  token: [{ status: 401 }],
  busy: [{ status: 429, headers: { 'retry-after': '2' } }],
  slow: [],
  silent: [{ hang: true }],
  unreachable: [],
};

/** Bytes in a second at which the sandbox reads; of a megabyte, ten can be watched for ten seconds. */
const paces: Readonly<Partial<Record<Trial, number>>> = { slow: 1_000_000 };

/** The trials of a sandbox. One is for the next message only. */
export function createSandboxTrials(control: SandboxControl): SandboxTrials {
  let chosen: Trial = 'accepted';
  return {
    async answer(request) {
      const trial = await readTrial(request);
      if (trial === undefined) return new Response(null, { status: 400 });
      control.clearFaults();
      chosen = trial;
      return new Response(null, { status: 204 });
    },
    wrap: (send) => async (request, options) => {
      // A look-up is no message: what was chosen waits for one.
      if (request.method === 'GET') return send(request, options);
      const trial = chosen;
      chosen = 'accepted';
      if (trial === 'unreachable') {
        return { handed: false, failure: { fault: 'connection', code: 'ECONNREFUSED' } };
      }
      // Only now is it known which API the message goes to.
      const fault = faults[trial].find(({ api = '' }) => request.url.includes(`/${api}`));
      if (fault) control.addFault(fault);
      const pace = paces[trial];
      if (pace === undefined) return send(request, options);
      control.setPace(pace);
      try {
        return await send(request, options);
      } finally {
        control.setPace();
      }
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
