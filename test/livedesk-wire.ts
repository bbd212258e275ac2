import { connect, type Socket } from 'node:net';
import { vi } from 'vitest';
import { type Answered, formOf, png, sendFiles, slug, stage, withFiles } from './livedesk-stage.ts';

// What a client does with the bytes of its request, for tests that break it off.

/** On a machine that is busy with other things nothing is soon. */
export const soon = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 10_000 });

/** Two files of a message. */
export const files = [png(700_000, 'a.png'), png(900_000, 'b.png')];

/** A request as it goes over the wire, and where its parts begin in it. */
export async function wireOf(key: string) {
  const form = new Response(formOf(withFiles(files), files));
  const body = Buffer.from(await form.arrayBuffer());
  const head = Buffer.from(
    [
      'POST /v1/messages HTTP/1.1',
      `host: 127.0.0.1:${stage.proxy.port}`,
      `idempotency-key: ${key}`,
      `content-type: ${form.headers.get('content-type')}`,
      `content-length: ${body.length}`,
      '\r\n',
    ].join('\r\n'),
  );
  const whole = Buffer.concat([head, body]);
  return {
    whole,
    head: head.length,
    file: (name: string) => whole.indexOf('\r\n\r\n', whole.indexOf(`name="${name}"`)) + 4,
  };
}

/** A client that sends some bytes and waits until they have left it. */
export async function sendBytes(bytes: Uint8Array): Promise<Socket> {
  const socket = connect(stage.proxy.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise<void>((done) => socket.write(bytes, () => done()));
  return socket;
}

/** Tries with the same key until the first try is over, as a client would: only after `Retry-After`, if told so. */
export async function tryAgain(key: string): Promise<{ last: Answered; before: string[] }> {
  const before: string[] = [];
  const last = await soon(async () => {
    const answer = await sendFiles(files, '141', key);
    if (answer.status === 409) {
      before.push(`${slug(answer)} ${answer.headers.get('retry-after')}`);
      throw new Error('still running');
    }
    return answer;
  });
  return { last, before };
}
