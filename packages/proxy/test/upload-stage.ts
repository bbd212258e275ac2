import { type Draft, livedesk } from '@messagewright/core';
import { expect } from 'vitest';
import {
  type AccountOptions,
  createUploadGauge,
  type OutboundRequest,
  type ProxyOptions,
  type SendPort,
} from '../src/index.ts';
import { canary } from './canary.ts';
import { createStage, newKey, origin, slugOf } from './stage.ts';

// Requests with files as somebody hostile writes them, without a socket in between.

const encoder = new TextEncoder();
export const png = '\u0089PNG\r\n\u001a\n';

export function fileDraft(
  file: { id?: string; name?: string; size?: number } = {},
  more = {},
): Draft {
  const chosen = { id: 'f1', name: 'a.png', ...file };
  return {
    version: 1,
    to: { type: 'conversation', id: '141' },
    message: {
      type: 'image',
      media: { kind: 'image', source: 'file', file: chosen },
      caption: 'c',
    },
    ...more,
  };
}

export const part = (name: string, content: string, more = '') =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
export const message = (draft: unknown = fileDraft()) =>
  part('message', Buffer.from(JSON.stringify({ provider: 'livedesk', draft })).toString('latin1'));
export const file = (name = 'f1', content = `${png}rest`) =>
  part(name, content, '; filename="x"\r\nContent-Type: image/png');
export const end = '--b--\r\n';

/** One byte for each character, so that a text can hold a file. */
export const bytesOf = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));

interface Given {
  type?: string;
  headers?: Record<string, string>;
  allow?: AccountOptions['allow'];
  uploads?: ProxyOptions['uploads'];
}

/** What a body is answered with, and what went out. */
export async function bring(body: Uint8Array | ReadableStream<Uint8Array>, given: Given = {}) {
  const out: { request: OutboundRequest; text: string; whole: boolean }[] = [];
  const send: SendPort = async (request) => {
    const one = { request, text: '', whole: false };
    out.push(one);
    try {
      for await (const chunk of request.body as ReadableStream<Uint8Array>) {
        one.text += Buffer.from(chunk).toString('latin1');
      }
      one.whole = true;
    } catch {
      return { handed: true, failure: { fault: 'connection' } };
    }
    const answer = encoder.encode('{"id":1,"status":"sent"}');
    return { handed: true, status: 200, headers: {}, body: answer };
  };
  const gauge = createUploadGauge();
  const { call, events } = createStage({
    providers: [livedesk],
    accounts: [
      {
        id: 'main',
        provider: 'livedesk',
        credentials: { apiKey: canary, apiSecret: canary },
        ...(given.allow && { allow: given.allow }),
      },
    ],
    send,
    uploads: { gauge, ...given.uploads },
  });
  const request = new Request(`${origin}/v1/messages`, {
    method: 'POST',
    headers: {
      'content-type': given.type ?? 'multipart/form-data; boundary=b',
      'idempotency-key': newKey(),
      ...given.headers,
    },
    body: body as BodyInit,
    duplex: 'half',
  } as RequestInit);
  const answer = await call(request);
  expect(gauge.held).toBe(0);
  expect(events.filter(({ event }) => event === 'failed')).toEqual([]);
  return { answer, slug: slugOf(answer), outcome: answer.body.outcome, out };
}

export const bringText = (text: string, given?: Given) => bring(bytesOf(text), given);
