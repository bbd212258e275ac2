import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStage, draft, slugOf } from '../test/stage.ts';
import {
  closedPort,
  respond,
  type Script,
  startUpstream,
  type Upstream,
} from '../test/upstream.ts';
import { fetchSend } from './index.ts';
import { maxAnswerBytes } from './send-port.ts';

let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(() => upstream.close());

function stageAt(base: string, deadlineMs = 5000) {
  return createStage({ base, send: fetchSend, deadlineMs });
}

it.each<[string, Script, string, string, number?]>([
  ['a success', (socket) => respond(socket, 200, { id: 'msg_1' }), 'accepted', ''],
  [
    'a refusal',
    (socket) => respond(socket, 400, { message: 'No' }),
    'rejected',
    'provider-rejected',
  ],
  [
    'a redirect',
    (socket) => respond(socket, 307, '', { location: '/x' }),
    'rejected',
    'upstream-bad-response',
  ],
  ['a reset', (socket) => socket.resetAndDestroy(), 'unknown', 'upstream-bad-response'],
  ['a hang', () => undefined, 'unknown', 'upstream-timeout', 200],
  [
    'too much',
    (socket) => respond(socket, 200, 'x'.repeat(maxAnswerBytes + 1)),
    'unknown',
    'upstream-bad-response',
  ],
  [
    'gzip',
    (socket) => {
      const body = gzipSync('{"id":"msg_1"}');
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`,
      );
      socket.end(body);
    },
    'unknown',
    'upstream-bad-response',
  ],
])('%s', async (_, script, outcome, slug, deadlineMs) => {
  upstream.play(script);
  const answer = await stageAt(upstream.base, deadlineMs).send(draft);
  expect(answer.body.outcome).toBe(outcome);
  if (slug !== '') expect(slugOf(answer)).toBe(slug);
  expect(upstream.arrived).toHaveLength(1);
});

it('calls a refused connection unknown, since fetch does not say how far it came', async () => {
  const answer = await stageAt(`http://127.0.0.1:${await closedPort()}`).send(draft);
  expect(answer.body).toMatchObject({ outcome: 'unknown', retryable: false });
});
