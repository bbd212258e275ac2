import { joinChunks } from './join-chunks.ts';
import {
  isEncoded,
  maxAnswerBytes,
  type OutboundRequest,
  type SendPort,
  type SendResult,
} from './send-port.ts';

/**
 * A port over the platform's `fetch`, for places without Node. `fetch` does not say whether a request
 * left, so every failure counts as handed over and its outcome is `unknown`.
 */
export const fetchSend: SendPort = async (request, { signal }) => {
  let status: number | undefined;
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.method === 'POST' && bodyOf(request)),
      redirect: 'manual',
      signal,
    });
    status = response.status;
    return await readAnswer(response);
  } catch {
    const fault = signal.aborted ? 'timeout' : 'connection';
    return { handed: true, status, failure: { fault } };
  }
};

/** What streams must be said to be sent before the answer comes; the types of the platform do not know it yet. */
function bodyOf({ body }: OutboundRequest): RequestInit {
  return typeof body === 'string' ? { body } : ({ body, duplex: 'half' } as RequestInit);
}

async function readAnswer(response: Response): Promise<SendResult> {
  const { status } = response;
  if (isEncoded(response.headers.get('content-encoding'))) {
    await response.body?.cancel();
    return { handed: true, status, failure: { fault: 'content-encoding' } };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > maxAnswerBytes) {
      await reader?.cancel();
      return { handed: true, status, failure: { fault: 'response-too-large' } };
    }
    chunks.push(next.value);
  }
  const headers = Object.fromEntries(response.headers);
  return { handed: true, status, headers, body: joinChunks(chunks, size) };
}
