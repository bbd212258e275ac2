import { bird, type Draft } from '@messagewright/core';
import type { AccountOptions, ProxyOptions } from '../src/index.ts';
import { canary } from './canary.ts';
import { type Answered, createStage, postRequest, type Stage } from './stage.ts';

/** A contact's id, as the look-up takes it. */
export const contactId = '3b1f0c7e-5a52-4c0e-9a7d-4e6f2d114021';

/** An account whose address is made of two settings. */
export const birdAccount: AccountOptions = {
  id: 'main',
  provider: 'bird',
  credentials: { accessKey: canary },
  settings: { workspaceId: 'w-1', channelId: 'c-1' },
};

/** A draft that every check passes. */
export const birdDraft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+212600000021' },
  message: { type: 'text', text: 'Bonjour Salma, votre colis est prêt.' },
};

/** A proxy with one Bird account. */
export function createBirdStage(
  options: Partial<ProxyOptions> & { account?: Partial<AccountOptions> } = {},
): Stage {
  const { account, ...rest } = options;
  const accounts = [{ ...birdAccount, ...account }];
  return createStage({ providers: [bird], accounts, ...rest });
}

/** `POST /v1/messages` with a draft for Bird. */
export function sendBird(stage: Stage, draft: unknown): Promise<Answered> {
  return stage.call(postRequest('/v1/messages', { provider: 'bird', draft }));
}

/** `POST /v1/service-window` for a contact of Bird. */
export function askWindow(stage: Stage, contact: unknown, more: object = {}): Promise<Answered> {
  const headers = { 'idempotency-key': undefined };
  return stage.call(
    postRequest('/v1/service-window', { provider: 'bird', contact, ...more }, headers),
  );
}
