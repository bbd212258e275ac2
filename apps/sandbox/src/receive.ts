import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { ApiAnswer, ApiCall, ApiRoute, ApiSettings, SandboxApi } from './apis/api.ts';
import type { ApiId } from './apis/registry.ts';
import type { SandboxEnv } from './bindings.ts';
import { cutConnection } from './faults/cut-connection.ts';
import type { FaultQueue } from './faults/fault-queue.ts';
import { faultedAnswer, isTaken } from './faults/faulted-answer.ts';
import { parseJson } from './json.ts';
import type { Memory } from './memory.ts';
import { type Pace, readBytes } from './read-bytes.ts';
import type { Statuses } from './statuses.ts';

/** What every request of one sandbox meets. */
export interface Desk {
  readonly settings: ApiSettings;
  readonly memory: Memory;
  readonly statuses: Statuses;
  readonly faults: FaultQueue;
  /** Bytes of the longest request body that is read. */
  readonly bodyLimit: number;
  /** How fast bodies are read; the controls change it. */
  readonly pace: Readonly<Pace>;
  readonly setPace: (bytesPerSecond?: number) => void;
  readonly now: () => Date;
}

const bodilessStatuses = [204, 205, 304];
const everySecretHeader = ['proxy-authorization', 'cookie'];

/** Takes one request to an API: decides, remembers, plays a waiting fault, answers. */
export async function receive(
  context: Context<SandboxEnv>,
  desk: Desk,
  [id, api]: readonly [ApiId, SandboxApi],
  route: ApiRoute | undefined,
): Promise<Response> {
  const { outgoing, incoming } = context.env;
  const limit = api.bodyLimit ?? desk.bodyLimit;
  const bytes = await readBytes(context.req.raw, limit, desk.pace);
  const call = bytes && callOf(context, desk, bytes);
  const own = decide(desk, api, route, call);
  const fault = desk.faults.take(id, route?.looksUp);
  const body = call ? (api.shown?.(call) ?? parseJson(call.text) ?? call.text) : null;
  const accepted = isTaken(own, fault);
  if ((accepted || own.undelivered) && own.course) desk.statuses.add(id, own.course);
  const entry =
    fault?.record === false || route?.looksUp
      ? undefined
      : desk.memory.add({
          api: id,
          time: desk.now().toISOString(),
          method: context.req.method,
          path: incoming.url ?? context.req.path,
          headers: withoutSecrets(context.req.header(), api.secretHeaders),
          body,
          conversation: api.conversationOf(body, context.req.param()),
          accepted,
          fault,
        });
  const sent = (status: number) => entry !== undefined && desk.memory.answered(entry, status);

  const gone = whenGone(outgoing as ServerResponse);
  if (fault?.delayMs && !(await waited(fault.delayMs, gone))) return RESPONSE_ALREADY_SENT;
  if (fault?.hang) {
    await untilAborted(gone);
    return RESPONSE_ALREADY_SENT;
  }
  const answer = faultedAnswer(own, fault, api);
  if (fault?.reset) {
    const status = await cutConnection[fault.reset](outgoing as ServerResponse, answer);
    if (status !== undefined) sent(status);
    return RESPONSE_ALREADY_SENT;
  }
  sent(answer.status);
  const content = answer.bytes ? Uint8Array.from(answer.bytes) : answer.text;
  return new Response(bodilessStatuses.includes(answer.status) ? null : content, answer);
}

function callOf({ req }: Context<SandboxEnv>, { now }: Desk, bytes: Buffer): ApiCall {
  const headers = req.header();
  const isText = !headers['content-type']?.startsWith('multipart/');
  return {
    headers,
    params: req.param(),
    query: req.query(),
    text: isText ? bytes.toString('utf8') : '',
    bytes,
    origin: new URL(req.url).origin,
    now: now(),
  };
}

function decide(
  { settings }: Desk,
  api: SandboxApi,
  route: ApiRoute | undefined,
  call: ApiCall | undefined,
): ApiAnswer {
  if (route === undefined) return { status: 404, body: api.failure(404) };
  if (call === undefined) return { status: 413, body: api.failure(413) };
  return route.answer(call, settings);
}

function withoutSecrets(
  headers: Readonly<Record<string, string>>,
  secret: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !everySecretHeader.includes(name) && !secret.includes(name),
    ),
  );
}

function whenGone(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  return gone.signal;
}

function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return setTimeout(milliseconds, true, { signal }).catch(() => false);
}

function untilAborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
