import type { Draft, Recipient } from './draft.ts';
import { emptyRecipient } from './draft.ts';
import { drawDraft, drawingContext } from './draw-draft.ts';
import type { Issue } from './issue.ts';
import { isObject, type Json, own } from './json.ts';
import { bodyForm } from './multipart.ts';
import { onePass } from './one-pass.ts';
import { print } from './print.ts';
import type { Provider } from './provider.ts';
import { attach, diff } from './residue.ts';
import type { WireRequest } from './wire.ts';

/**
 * The draft that a payload means. Total on JSON and without loss: what our words cannot say is kept
 * on the node it belongs to, and a content of an unknown type becomes `custom`. The issues are those
 * of the draft, so an over-long payload still opens.
 */
export function decode(
  payload: Json | WireRequest,
  provider: Provider,
): { draft: Draft; issues: Issue[] } {
  const draft = decodeDraft(payload, provider);
  return { draft, issues: onePass(draft, provider).issues };
}

/** `decode` without the issues, for those who look for them in their own way. */
export function decodeDraft(payload: Json | WireRequest, provider: Provider): Draft {
  const { body, url } = isWireRequest(payload)
    ? { body: bodyForm(payload), url: payload.path }
    : { body: payload, url: undefined };
  const draft = readDraft(body, url, provider);
  const { body: printed, marks } = print(drawDraft(draft, provider).body);
  attach(draft, diff(printed, body), marks, provider.id);
  return draft;
}

function readDraft(body: Json, url: string | undefined, provider: Provider): Draft {
  const opened = provider.envelope.decode(body, url);
  if (!opened) return wholeBody(body, provider);
  const { to, replyTo, options, content } = opened;
  const message = drawingContext(provider, 0).read(content);
  return {
    version: 1,
    to,
    message,
    ...(replyTo && { replyTo }),
    ...(options && { options }),
  };
}

function wholeBody(body: Json, provider: Provider): Draft {
  const json = JSON.stringify(body, null, 2);
  const to: Recipient = emptyRecipient(provider.recipients[0] ?? 'conversation');
  return { version: 1, to, message: { type: 'custom', scope: 'body', json } };
}

/** A payload has no method of its own that names a request; a request always has these three. */
function isWireRequest(payload: Json | WireRequest): payload is WireRequest {
  const body = own(payload as Json, 'body');
  return (
    isObject(payload) &&
    own(payload as Json, 'method') === 'POST' &&
    typeof own(payload as Json, 'path') === 'string' &&
    isObject(body) &&
    bodies.some(({ kind, holds }) => own(body, 'kind') === kind && Object.hasOwn(body, holds))
  );
}

/** The member that holds what each kind of body says. */
const bodies = [
  { kind: 'json', holds: 'value' },
  { kind: 'multipart', holds: 'form' },
];
