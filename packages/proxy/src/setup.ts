import type { Provider, ProviderId } from '@messagewright/core';
import { type Account, createAccount } from './account.ts';
import type { ProxyEvent } from './event.ts';
import { invalidOption } from './invalid-option.ts';
import { createMemoryStore } from './memory-store.ts';
import type { ProxyOptions, UploadOptions } from './options.ts';
import type { Authorize } from './principal.ts';
import { createScrubber, type Scrubber } from './scrub.ts';
import type { SendPort } from './send-port.ts';
import type { OutcomeStore } from './store.ts';
import { createUploadGauge, type UploadGauge } from './uploads/upload-gauge.ts';
import {
  defaultUploadDeadlineMs,
  defaultUploadLimits,
  type UploadLimits,
} from './uploads/upload-limits.ts';
import { createUploadSlots, type UploadSlots } from './uploads/upload-slots.ts';

/** The options of a proxy, checked and completed. */
export interface Setup {
  providers: ReadonlyMap<string, Provider>;
  /** By provider, in the order of the configuration. */
  accounts: ReadonlyMap<ProviderId, readonly Account[]>;
  store: OutcomeStore;
  send: SendPort;
  authorize: Authorize | undefined;
  deadlineMs: number;
  maxBodyBytes: number;
  uploadLimits: UploadLimits;
  uploadDeadlineMs: number;
  uploadGauge: UploadGauge;
  uploadSlots: UploadSlots;
  origins: ReadonlySet<string>;
  basePath: string;
  scrubber: Scrubber;
  emit(event: ProxyEvent): void;
  now(): number;
  newId(): string;
}

/** The setup that the options describe. Throws a `TypeError` that names the option at fault. */
export function createSetup(options: ProxyOptions): Setup {
  const { now = Date.now, newId = () => crypto.randomUUID() } = options;
  if (typeof options.send !== 'function') throw invalidOption('send must be a function.');
  const providers = new Map<string, Provider>(options.providers.map((each) => [each.id, each]));
  const accounts = options.accounts.map((account) => createAccount(account, providers));
  for (const account of accounts) refuseTwins(account, accounts);
  const scrubber = createScrubber(accounts.flatMap(({ secrets }) => secrets));
  return {
    providers,
    accounts: byProvider(accounts),
    store: options.store ?? createMemoryStore({ now }),
    send: options.send,
    authorize: options.authorize,
    deadlineMs: positive('deadlineMs', options.deadlineMs ?? 20_000),
    maxBodyBytes: positive('maxBodyBytes', options.maxBodyBytes ?? maxBodyBytes),
    uploadLimits: readUploadLimits(options.uploads ?? {}, options.maxBodyBytes ?? maxBodyBytes),
    uploadDeadlineMs: positive(
      'uploads.deadlineMs',
      options.uploads?.deadlineMs ?? defaultUploadDeadlineMs,
    ),
    uploadGauge: options.uploads?.gauge ?? createUploadGauge(),
    uploadSlots: createUploadSlots(positive('uploads.atOnce', options.uploads?.atOnce ?? 16)),
    origins: new Set((options.origins ?? []).map(readOrigin)),
    basePath: readBasePath(options.basePath ?? ''),
    scrubber,
    emit: createEmit(options.onEvent, scrubber),
    now,
    newId,
  };
}

const maxBodyBytes = 256 * 1024;

function readUploadLimits(given: UploadOptions, fieldBytes: number): UploadLimits {
  const { files, fileBytes, totalBytes, headerBytes, stallMs } = defaultUploadLimits;
  return {
    files: positive('uploads.files', given.files ?? files),
    fileBytes: positive('uploads.fileBytes', given.fileBytes ?? fileBytes),
    totalBytes: positive('uploads.totalBytes', given.totalBytes ?? totalBytes),
    fieldBytes,
    headerBytes,
    stallMs: positive('uploads.stallMs', given.stallMs ?? stallMs),
  };
}

function byProvider(accounts: readonly Account[]): ReadonlyMap<ProviderId, readonly Account[]> {
  const ids = new Set(accounts.map(({ provider }) => provider.id));
  return new Map([...ids].map((id) => [id, accounts.filter(({ provider }) => provider.id === id)]));
}

/** A logger's fault must not change what becomes of a message. */
function createEmit(onEvent: ProxyOptions['onEvent'], scrubber: Scrubber): Setup['emit'] {
  const shown = (reason: string) => scrubber.text(reason).slice(0, 200);
  return (event) => {
    try {
      onEvent?.('reason' in event ? { ...event, reason: shown(event.reason) } : event);
    } catch {}
  };
}

function refuseTwins({ id, provider }: Account, accounts: readonly Account[]): void {
  const same = accounts.filter((other) => other.id === id && other.provider.id === provider.id);
  if (same.length > 1) throw invalidOption(`two accounts of ${provider.id} have the id "${id}".`);
}

function positive(name: string, value: number): number {
  // Timers of most platforms hold 31 bits; beyond, they fire at once.
  if (Number.isInteger(value) && value > 0 && value < 2 ** 31 - 1001) return value;
  throw invalidOption(`${name} must be a positive whole number.`);
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw invalidOption(`origins: "${text}" is not an origin such as https://desk.example.com.`);
}

function readBasePath(text: string): string {
  if (text === '' || /^(\/[A-Za-z0-9._~-]+)+$/.test(text)) return text;
  throw invalidOption('basePath starts with a slash and has none at its end.');
}
