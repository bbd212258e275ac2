import { draftOf } from '../../../../test/arbitraries.ts';
import { bird, bodyForm, type Draft, type Json, type Message, prepare } from '../../../index.ts';

/** What Bird's answer to a draft means. */
export function readDraft(draft: Draft, status: number, body: Json | undefined) {
  const { map, request } = prepare(draft, bird);
  return bird.answer(status, body, map, bodyForm(request));
}

/** What Bird's answer to a message means. */
export function read(message: Message, status: number, body: Json | undefined) {
  return readDraft(draftOf(message, bird), status, body);
}

/** Messages that answers are about. */
export const text: Message = { type: 'text', text: 'Your order is ready.' };
export const image: Message = {
  type: 'image',
  media: { kind: 'image', source: 'url', url: 'https://example.com/a.png' },
};
export const buttons: Message = {
  type: 'buttons',
  body: 'Is it you?',
  buttons: [
    { type: 'reply', text: 'Yes', id: 'yes' },
    { type: 'reply', text: 'No', id: 'no' },
  ],
};
export const template: Message = {
  type: 'template',
  projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
  version: 'latest',
  language: 'en',
  components: [
    { slot: 'keyed', parameters: [{ name: 'name', value: { type: 'text', text: 'S' } }] },
  ],
};

/** The message that Bird gives back. */
export function message(status: string, more: { [key: string]: Json } = {}): Json {
  return {
    id: '1e7b70ab-3dcc-48f4-a6f6-63a493f6134c',
    channelId: '5b5d0c5e-9a55-4f0c-9d2f-0b6f8c1b4021',
    status,
    lastStatusAt: '2026-11-21T12:00:00Z',
    ...more,
  };
}

/** A refusal with details. */
export function details(of: Json): Json {
  return { code: 'InvalidPayload', message: 'The request did not pass validation', details: of };
}
