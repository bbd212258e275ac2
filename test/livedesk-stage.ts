import { type Draft, type JsonObject, livedesk, type Media } from '@messagewright/core';
import { createMemoryStore, type ProxyOptions } from '@messagewright/proxy';
import { type ProxyServer, serveProxy } from '@messagewright/proxy/node';
import {
  createSandbox,
  defaultToken,
  livedeskKey,
  type Sandbox,
  type SandboxOptions,
} from '@messagewright/sandbox';
import { afterEach } from 'vitest';

/** A proxy with one LiveDesk account, and the sandbox it sends to, both on sockets. */
export interface LiveDeskStage {
  readonly sandbox: Sandbox;
  readonly proxy: ProxyServer;
  /** What the proxy takes for the time. */
  clock: number;
  /** How many sends have asked for their key. */
  claims: number;
}

/** An answer of the proxy. */
export interface Answered {
  status: number;
  body: JsonObject;
  headers: Headers;
  replayed: boolean;
}

export const mebibyte = 1024 * 1024;

/** The stage of the test that runs; `startLiveDesk` sets it, and it is taken down afterwards. */
export let stage: LiveDeskStage;

afterEach(async () => {
  await stage.proxy.close();
  await stage.sandbox.close();
});

/** Starts a stage. `base` sends to another side than the sandbox. */
export async function startLiveDesk(
  options: Partial<ProxyOptions> & { base?: string } = {},
  other: SandboxOptions = {},
): Promise<LiveDeskStage> {
  const { base, ...rest } = options;
  const store = createMemoryStore();
  const sandbox = await createSandbox(other);
  const proxy = await serveProxy({
    providers: [livedesk],
    accounts: [
      {
        id: 'main',
        provider: 'livedesk',
        credentials: { apiKey: livedeskKey, apiSecret: defaultToken },
        base: base ?? sandbox.bases.livedesk,
      },
    ],
    now: () => stage.clock,
    store: {
      ...store,
      async claim(send) {
        const claim = await store.claim(send);
        stage.claims += 1;
        return claim;
      },
    },
    ...rest,
  });
  stage = { sandbox, proxy, clock: Date.now(), claims: 0 };
  return stage;
}

/** A picture of some bytes. */
export function png(size: number, name = 'photo.png'): File {
  const bytes = new Uint8Array(size);
  // No two pieces alike, so that a swapped one shows.
  for (let at = 0; at < size; at += 97) bytes[at] = at / 97;
  bytes.set([137, 80, 78, 71, 13, 10, 26, 10]);
  return new File([bytes], name, { type: 'image/png' });
}

/** A conversation. */
export const to = (id: string) => ({ type: 'conversation' as const, id });

/** A text to a conversation. */
export const say = (text: string, id = '141'): Draft => ({
  version: 1,
  to: to(id),
  message: { type: 'text', text },
});

/** A draft with files, in which each has the id `file_<n>`. */
export function withFiles(files: readonly File[], id = '141', caption = 'See below'): Draft {
  const media = files.map(
    (file, index): Media => ({
      kind: file.type.startsWith('image/') ? 'image' : 'document',
      source: 'file',
      file: { id: `file_${index + 1}`, name: file.name, size: file.size },
    }),
  );
  const [first] = media;
  const message =
    files.length === 1 && first
      ? { type: first.kind as 'image' | 'document', media: first, caption }
      : { type: 'attachments' as const, items: media, caption };
  return { version: 1, to: to(id), message };
}

/** The form that brings a draft and its files. */
export function formOf(draft: Draft, files: readonly File[]): FormData {
  const form = new FormData();
  form.set('message', JSON.stringify({ provider: 'livedesk', draft }));
  for (const [index, file] of files.entries()) form.append(`file_${index + 1}`, file);
  return form;
}

/** A `POST` to the proxy. */
export async function post(
  path: string,
  body?: FormData | string,
  key: string = crypto.randomUUID(),
): Promise<Answered> {
  const type: Record<string, string> =
    typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const response = await fetch(stage.proxy.url + path, {
    method: 'POST',
    headers: { 'idempotency-key': key, ...type },
    ...(body !== undefined && { body }),
  });
  const { status, headers } = response;
  const replayed = headers.get('idempotency-replayed') === 'true';
  return { status, headers, body: (await response.json()) as JsonObject, replayed };
}

/** Sends a draft without files. */
export const send = (draft: Draft, key?: string) =>
  post('/v1/messages', JSON.stringify({ provider: 'livedesk', draft }), key);

/** Sends files with a text. */
export const sendFiles = (files: readonly File[], id?: string, key?: string) =>
  post('/v1/messages', formOf(withFiles(files, id), files), key);

/** The last part of a problem's type. */
export const slug = ({ body }: Pick<Answered, 'body'>) =>
  String(body.type).replace('urn:messagewright:problem:', '');

/** The bodies that the sandbox has had. */
export const arrived = () => stage.sandbox.received().map(({ body }) => body) as JsonObject[];
