import {
  bird,
  bodyForm,
  type Context,
  checkPayload,
  type Draft,
  d360,
  digishare,
  type FileRef,
  getAt,
  hasError,
  type Json,
  livedesk,
  type Media,
  type Message,
  mimeOfName,
  type Provider,
  prepare,
  setAt,
  toPointer,
  validate,
  type WireBody,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { createProxy } from '@messagewright/proxy';
import {
  birdAccount,
  createSandbox,
  defaultToken,
  livedeskKey,
  type Sandbox,
} from '@messagewright/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitExpectations as d360Limits } from '../packages/core/src/providers/360dialog/__fixtures__/limits/index.ts';
import { limitExpectations as birdLimits } from '../packages/core/src/providers/bird/__fixtures__/limits/index.ts';
import { limitExpectations as digishareLimits } from '../packages/core/src/providers/digishare/__fixtures__/limits.ts';
import { limitExpectations as livedeskLimits } from '../packages/core/src/providers/livedesk/__fixtures__/limits.ts';
import type { LimitExpectation } from '../packages/core/test/describe-agreement.ts';

// Core, proxy and the sandbox, which shares no code with either, say the same of every limit; core and proxy in code
// and place too. The form's own suite drives the fields by the same table.

interface Party {
  provider: Provider;
  to: Draft['to'];
  limits: readonly LimitExpectation[];
  /** What it answers to a message that it takes. */
  success: Json;
  /** The settings of an account, which its path holds. */
  settings?: Record<string, string>;
  /** The headers of a request to its stand-in. */
  headers: Record<string, string>;
  /** Messages around a place, where the example of a type is none that it takes. */
  messages?: Partial<Record<Message['type'], Message>>;
  /** Whether a refusal of a body says what of it is wrong, so that a field can be marked. */
  names?: (body: Json) => boolean;
}

const parties: readonly Party[] = [
  {
    provider: digishare,
    to: { type: 'conversation', id: 'conv_1' },
    limits: digishareLimits,
    success: { id: 'm', status: 'sent' },
    headers: { authorization: `Bearer ${defaultToken}` },
  },
  {
    provider: d360,
    to: { type: 'phone', phone: '+212600000021' },
    limits: d360Limits,
    success: { messages: [{ id: 'm', message_status: 'accepted' }] },
    headers: { 'd360-api-key': defaultToken },
    names: (body) => getAt(body, ['to']) !== undefined,
  },
  {
    provider: bird,
    to: { type: 'phone', phone: '+212600000021' },
    limits: birdLimits,
    success: { id: 'm', status: 'accepted' },
    settings: birdAccount,
    headers: { authorization: `AccessKey ${defaultToken}` },
    names: () => true,
  },
  {
    provider: livedesk,
    to: { type: 'conversation', id: '141' },
    limits: livedeskLimits,
    success: { id: 3030, status: 'sent' },
    headers: { authorization: `Basic ${btoa(`${livedeskKey}:${defaultToken}`)}` },
    messages: {
      template: { type: 'template', name: 'n', language: 'en', preview: 'p', components: [] },
    },
  },
];

/** What may be said of an account's conversations. */
const inboxes = [undefined, 'whatsapp'] as const;

/** The first bytes of a file, and a name, for each sort that the tables speak of. */
const files: Readonly<Record<Media['kind'], readonly [name: string, head: string]>> = {
  image: ['a.png', '\u0089PNG\r\n\u001a\n'],
  video: ['a.mp4', '....ftypisom'],
  audio: ['a.mp3', 'ID3'],
  document: ['a.pdf', '%PDF-'],
  sticker: ['a.png', '\u0089PNG\r\n\u001a\n'],
  gif: ['a.gif', 'GIF89a'],
  unknown: ['a.pdf', '%PDF-'],
};

/** Files of the tables have no names that say their type, and may share an id. */
function withFileNames(draft: Draft): Draft {
  const { message } = draft;
  const items = getAt(message, ['items']);
  const named = (media: Media, index: number): Media => {
    if (media.source !== 'file' || !media.file.id) return media;
    const file = { ...media.file, id: `file_${index}`, name: files[media.kind][0] };
    return { ...media, file };
  };
  const medium = getAt(message, ['media']) as Media | undefined;
  if (medium) return setAt(draft, ['message', 'media'], named(medium, 0));
  return Array.isArray(items) ? setAt(draft, ['message', 'items'], items.map(named)) : draft;
}

function fileOf({ name, size = 1024 }: FileRef): File {
  const bytes = Buffer.alloc(size);
  const [, head = ''] = Object.values(files).find(([each]) => each === name) ?? [];
  bytes.write(head, 'latin1');
  return new File([bytes], name, { type: mimeOfName(name) ?? '' });
}

/** A body as it goes out. */
function sentAs(body: WireBody, headers: Record<string, string>): RequestInit {
  if (body.kind === 'json') {
    return {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body.value),
    };
  }
  const form = new FormData();
  for (const part of body.parts) {
    if ('file' in part) form.append(part.name, fileOf(part.file));
    else form.append(part.name, part.value);
  }
  return { headers, body: form };
}

/** The time that core, proxy and sandbox go by: a row's own, where it has one. */
let now = Date.now();

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({
    knowsConversation: () => true,
    now: () => new Date(now),
  });
});
afterAll(() => sandbox.close());

describe.each(parties)('$provider.id', (party) => {
  const { provider, to, limits, success, settings = {}, headers, names, messages = {} } = party;
  const sent: string[] = [];
  const handle = createProxy({
    providers: [provider],
    accounts: inboxes.map((inbox) => ({
      id: inbox ?? 'main',
      provider: provider.id,
      credentials: Object.fromEntries(
        provider.endpoint.credentials.map((name) => [name, 'agreement-token']),
      ),
      settings,
      inbox,
      // What an account is allowed is not what the tables speak of.
      allow: {
        extra: true,
        custom: true,
        options: true,
      },
    })),
    now: () => now,
    send: async ({ body }) => {
      sent.push(await new Response(body).text());
      return {
        handed: true,
        status: 200,
        body: new TextEncoder().encode(JSON.stringify(success)),
      };
    },
  });

  async function post(
    draft: Draft,
    inbox: Context['inbox'],
  ): Promise<{ status: number; answer: Answer }> {
    const { body } = prepare(draft, provider).request;
    const message = JSON.stringify({ provider: provider.id, account: inbox ?? 'main', draft });
    const form = new FormData();
    form.set('message', message);
    if (body.kind === 'multipart') {
      for (const part of body.parts) {
        if ('file' in part) form.append(part.file.id, fileOf(part.file));
      }
    }
    // Whole, since a form that is still being written breaks off badly where it is refused.
    const request = new Response([...form].length > 1 ? form : message);
    const type = request.headers.get('content-type') ?? '';
    const response = await handle(
      new Request('http://127.0.0.1/v1/messages', {
        method: 'POST',
        headers: {
          'content-type': type.startsWith('multipart/') ? type : 'application/json',
          'idempotency-key': crypto.randomUUID(),
        },
        body: await request.arrayBuffer(),
      }),
    );
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  /** The stand-in refuses a body exactly where our own check of a body finds an error. What encoding leaves out is not in it. */
  async function agreeOn(draft: Draft): Promise<void> {
    const { request, map, issues: all } = prepare(draft, provider, { now });
    const body = bodyForm(request);
    // An address is no part of a body.
    const inAddress = all.filter(({ path }) => map.inUrl(path));
    const found = [...checkPayload(body, provider, { now }), ...inAddress].filter(
      ({ severity }) => severity === 'error',
    );
    const base = sandbox.bases[provider.id as keyof Sandbox['bases']];
    const filled = request.path.replace(/\{(\w+)\}/g, (_, name: string) => settings[name] ?? '');
    const response = await fetch(base + filled, {
      method: 'POST',
      ...sentAs(request.body, headers),
    });
    const said = await response.text();
    // It knows its own templates alone, and says so of no message that is wrong in itself.
    const isKnown = !said.includes('"code":132001');
    const refuses = (!response.ok && isKnown) || endsBadly(said);
    expect(refuses, `${said} ${JSON.stringify(body)}`).toBe(found.length > 0);
    if (response.ok || !refuses || !names?.(body)) return;
    const { issues } = provider.answer(response.status, JSON.parse(said), map, body);
    expect(issues.map(({ path: place }) => place.length > 0)).toContain(true);
  }

  /** What is taken and cannot be sent is refused later. */
  function endsBadly(said: string): boolean {
    const id = getAt(JSON.parse(said), ['id']);
    if (typeof id !== 'string') return getAt(JSON.parse(said), ['status']) === 'failed';
    const end = new Date(8.64e15);
    return sandbox.control.statusOf(provider.id, id, end)?.status === 'sending_failed';
  }

  const rows = limits.flatMap((row) => ('path' in row && row.severity === 'error' ? [row] : []));

  it.each(rows.map((row, index) => [`${row.id}: ${row.code}, ${index}`, row] as const))(
    '%s: one past it is refused alike, and at it is sent',
    async (_, row) => {
      now = row.context?.now ?? Date.now();
      const message = row.message ?? messages[row.type] ?? samples[row.type].maximal;
      const base: Draft = { version: 1, to, message };
      const inbox = row.context?.inbox;
      const context = { now, inbox };
      const refused = withFileNames(setAt(base, row.path, row.refused));
      const at = row.issueAt ?? row.path;
      expect(validate(refused, provider, context)).toContainEqual(
        expect.objectContaining({ limit: row.id, code: row.code, path: at }),
      );
      const before = sent.length;
      const { status, answer } = await post(refused, inbox);
      expect(status).toBe(422);
      expect(answer.errors).toContainEqual(
        expect.objectContaining({ limit: row.id, code: row.code, pointer: toPointer(at) }),
      );
      expect(sent).toHaveLength(before);
      // What a conversation is stands in no request, so the stand-in cannot know.
      if (!inbox) await agreeOn(refused);

      const allowed = withFileNames(setAt(base, row.path, row.allowed));
      const taken = await post(allowed, inbox);
      expect(taken.answer.errors ?? []).not.toContainEqual(
        expect.objectContaining({ limit: row.id }),
      );
      // In a few rows the value is allowed and no longer fits what stands around it.
      const goes = !hasError(validate(allowed, provider, context));
      expect(taken.answer.outcome).toBe(goes ? 'accepted' : 'not_sent');
      expect(sent).toHaveLength(goes ? before + 1 : before);
      if (!inbox) await agreeOn(allowed);
    },
  );
});

interface Answer {
  errors?: { code: string; pointer: string; limit?: string; severity: string }[];
  outcome?: string;
}
