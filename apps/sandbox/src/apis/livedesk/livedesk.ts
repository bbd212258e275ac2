import { createHash } from 'node:crypto';
import { isObject, type Json, type JsonObject, parseJson } from '../../json.ts';
import type { StoredFile } from '../../shelf.ts';
import type { Course } from '../../statuses.ts';
import type { ApiAnswer, ApiCall, ApiSettings, SandboxApi } from '../api.ts';
import { failed, failure } from './answers.ts';
import { attachmentOf, filesPath, serveFile } from './attachments.ts';
import { turnedAway } from './door.ts';
import { externalError } from './failing.ts';
import { readForm } from './form.ts';
import { formFault, messageFault } from './messages.ts';
import { platformError } from './platform.ts';

const messagesPath = '/api/v2/accounts/conversations/:conversationId/messages';
const mebibyte = 1024 * 1024;

interface Spoken {
  readonly content: string;
  readonly isPrivate: boolean;
  readonly attributes: JsonObject;
  readonly template?: JsonObject | undefined;
  readonly files: readonly StoredFile[];
}

// In the order in which a service looks: who asks, of what, in what form, what is said.
function createMessage(call: ApiCall, settings: ApiSettings): ApiAnswer {
  const refused = turnedAway(call, settings);
  if (refused) return refused;
  const type = (call.headers['content-type'] ?? '').trim();
  const [essence = ''] = type.toLowerCase().split(';', 1);
  const read = readers.get(essence.trim())?.(call);
  if (read === undefined) return failed(415);
  return 'status' in read ? read : take(read, call, settings);
}

const readers: ReadonlyMap<string, (call: ApiCall) => Spoken | ApiAnswer> = new Map([
  ['application/json', readMessage],
  ['multipart/form-data', readFormMessage],
]);

function readMessage({ text }: ApiCall): Spoken | ApiAnswer {
  const message = parseJson(text);
  if (!isObject(message)) return failed(400);
  const fault = messageFault(message);
  if (fault !== undefined) return failed(422, fault);
  const {
    content,
    private: isPrivate,
    content_attributes: attributes = {},
    template_params,
  } = message;
  return {
    content: String(content),
    isPrivate: isPrivate === true,
    attributes: attributes as JsonObject,
    template: template_params as JsonObject | undefined,
    files: [],
  };
}

function readFormMessage({ headers, bytes }: ApiCall): Spoken | ApiAnswer {
  const form = bytes && readForm(headers['content-type']?.trim() ?? '', bytes);
  if (!form) return failed(400);
  const fault = formFault(form);
  if (fault !== undefined) return failed(422, fault);
  const fields = Object.fromEntries(form.fields);
  const replyTo = fields['content_attributes[in_reply_to]'];
  return {
    content: fields.content ?? '',
    isPrivate: fields.private === 'true',
    attributes: replyTo
      ? { in_reply_to: Number(replyTo) }
      : JSON.parse(fields.content_attributes ?? '{}'),
    files: form.files.map(([, file]) => file),
  };
}

function take(spoken: Spoken, call: ApiCall, settings: ApiSettings): ApiAnswer {
  const { content, isPrivate, attributes, template, files } = spoken;
  const { conversationId: conversation = '' } = call.params;
  const id = settings.shelf.nextId();
  const refusal = template && platformError(template);
  const facts = {
    conversation,
    isTemplate: template !== undefined,
    hasFiles: files.length > 0,
    isPrivate,
    ...(refusal !== undefined && { refusal }),
  };
  const error = externalError({ ...facts, again: false });
  const message: JsonObject & { id: number } = {
    id,
    content,
    inbox_id: 79,
    conversation_id: Number(conversation),
    message_type: 1,
    content_type: 'text',
    status: error === undefined ? 'sent' : 'failed',
    content_attributes: { ...attributes, ...(error !== undefined && { external_error: error }) },
    created_at: Math.floor(call.now.getTime() / 1000),
    private: isPrivate,
    source_id: null,
    sorting_id: id,
    sender,
    ...(template && {
      additional_attributes: {
        template_params: Object.fromEntries(
          ['name', 'language', 'category'].flatMap((key) => {
            const value = template[key];
            return value === undefined ? [] : [[key, value]];
          }),
        ),
      },
    }),
    ...(files.length > 0 && {
      attachments: files.map((file) => attachmentOf(file, id, settings, call)),
    }),
  };
  settings.shelf.putMessage({ ...message, facts });
  return { status: 200, body: message, ...arrival(message, call.now) };
}

/** The page says how to ask, and nothing of the answer: here it is the message as it stands then. */
function retryMessage(call: ApiCall, settings: ApiSettings): ApiAnswer {
  const refused = turnedAway(call, settings);
  if (refused) return refused;
  const { conversationId, messageId = '' } = call.params;
  const kept = settings.shelf.message(Number(messageId));
  if (kept === undefined || String(kept.conversation_id) !== conversationId) return failed(404);
  const { facts, ...message } = kept;
  if (message.status !== 'failed') return failed(422, 'Message is not failed');
  const error = externalError({
    ...(facts as never as Parameters<typeof externalError>[0]),
    again: true,
  });
  const { external_error: _, ...attributes } = message.content_attributes as JsonObject;
  const now: JsonObject & { id: number } = {
    ...message,
    id: Number(message.id),
    status: error === undefined ? 'sent' : 'failed',
    content_attributes: { ...attributes, ...(error !== undefined && { external_error: error }) },
  };
  settings.shelf.putMessage({ ...now, facts: facts ?? {} });
  return { status: 200, body: now, ...arrival(now, call.now) };
}

const sender = {
  id: 3,
  name: 'TEST',
  available_name: 'TEST',
  avatar_url: '',
  type: 'user',
  availability_status: 'offline',
  thumbnail: '',
};

/** What becomes of a message: sent ones are delivered, a note stays where it is. */
function arrival(
  { id, status, private: isPrivate, content_attributes }: JsonObject,
  now: Date,
): { course: Course; undelivered?: true } {
  const since = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();
  const reason = isObject(content_attributes) ? content_attributes.external_error : undefined;
  const first = {
    status: String(status),
    since: since(0),
    ...(reason && { reason: String(reason) }),
  };
  const later = status === 'sent' && isPrivate !== true;
  const steps = later ? [first, { status: 'delivered', since: since(1500) }] : [first];
  return { course: { id: String(id), steps }, ...(status === 'failed' && { undelivered: true }) };
}

/** Files are remembered by what can be compared, not by their bytes. */
function shown({ headers, bytes }: ApiCall): Json | undefined {
  const form = bytes && readForm(headers['content-type']?.trim() ?? '', bytes);
  if (!form) return undefined;
  const files = form.files.map(([part, { name, type, bytes: content }]) => ({
    part,
    name,
    type,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return { fields: Object.fromEntries(form.fields), files };
}

/** Stands in for the LiveDesk API of EngageLab. */
export const livedesk: SandboxApi = {
  secretHeaders: ['authorization'],
  bodyLimit: 200 * mebibyte,
  routes: [
    { method: 'POST', path: messagesPath, answer: createMessage },
    { method: 'POST', path: `${messagesPath}/:messageId/retry`, answer: retryMessage },
    { method: 'GET', path: `${filesPath}/:key/:name`, looksUp: true, answer: serveFile },
  ],
  failure,
  conversationOf: (_, { conversationId } = {}) => conversationId,
  shown,
};
