import type { OutboundRequest, SendPort, SendResult } from './send-port.ts';

/** How long a port may take to give up after its signal, in milliseconds. */
const graceMs = 1000;

/**
 * Sends once, within a deadline. A port that throws, or that does not give up when told to, cannot
 * say how far it came; so its request counts as handed over.
 */
export async function sendWithin(
  send: SendPort,
  request: OutboundRequest,
  deadlineMs: number,
): Promise<SendResult> {
  const controller = new AbortController();
  const deadline = setTimeout(() => controller.abort(), deadlineMs);
  let grace: ReturnType<typeof setTimeout> | undefined;
  const gaveUp = new Promise<SendResult>((resolve) => {
    const late: SendResult = { handed: true, failure: { fault: 'timeout' } };
    grace = setTimeout(() => resolve(late), deadlineMs + graceMs);
  });
  try {
    return await Promise.race([send(request, { signal: controller.signal }), gaveUp]);
  } catch {
    return { handed: true, failure: { fault: 'connection' } };
  } finally {
    clearTimeout(deadline);
    clearTimeout(grace);
  }
}
