import type { Context, Provider, ProviderId } from '@messagewright/core';
import type { ProxyEvent } from './event.ts';
import type { Authorize } from './principal.ts';
import type { SendPort } from './send-port.ts';
import type { OutcomeStore } from './store.ts';
import type { UploadGauge } from './uploads/upload-gauge.ts';

/** What a proxy is made of. */
export interface ProxyOptions {
  /** The providers it speaks, from core. */
  providers: readonly Provider[];
  /** The accounts it sends with. A provider without an account cannot be used. */
  accounts: readonly AccountOptions[];
  /** How requests go out: `createUndiciSend()` from `@messagewright/proxy/node`, or `fetchSend`. */
  send: SendPort;
  /** Where sends are recorded. Default: in memory, for one process. */
  store?: OutcomeStore | undefined;
  /** Who makes a request. Without it, only requests to a loopback host are answered. */
  authorize?: Authorize | undefined;
  /** How long one send may take from the first look-up to the last byte, in milliseconds. Default: 20,000. */
  deadlineMs?: number | undefined;
  /** The largest request body, in bytes. Default: 256 KiB. */
  maxBodyBytes?: number | undefined;
  /** Bounds of requests that bring files, and a gauge that counts what is held of them. */
  uploads?: UploadOptions | undefined;
  /** Origins of other pages that may call the proxy from a browser: `https://desk.example.com`. */
  origins?: readonly string[] | undefined;
  /** What stands before `/v1` where the handler is mounted: `/api/messages`. Default: nothing. */
  basePath?: string | undefined;
  /** Hears what happens, for logs and metrics. No message, recipient or credential is in it. */
  onEvent?: ((event: ProxyEvent) => void) | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** A new unique id. Default: `crypto.randomUUID`. */
  newId?: (() => string) | undefined;
}

/** How much may be uploaded; every member may be left out. */
export interface UploadOptions {
  /** Files of one request. Default: 15. */
  files?: number | undefined;
  /** The largest file, in bytes. Default: 40 MiB. */
  fileBytes?: number | undefined;
  /** The largest request with files, in bytes. Default: 100 MiB. */
  totalBytes?: number | undefined;
  /** How long such a request may take from its first byte to the answer, in milliseconds. Default: 120,000. */
  deadlineMs?: number | undefined;
  /** How long a client may bring nothing while it is waited for, in milliseconds. Default: 15,000. */
  stallMs?: number | undefined;
  /** How many such requests run at once; further ones are told to come again. Default: 16. */
  atOnce?: number | undefined;
  /** Counts the bytes that are held of uploads. */
  gauge?: UploadGauge | undefined;
}

/** One account of a provider. */
export interface AccountOptions {
  /** What a request names it by. Unique among the accounts of its provider. */
  id: string;
  /** What a person sees. Default: the id. */
  label?: string | undefined;
  provider: ProviderId;
  /** The secrets that the provider's `endpoint.credentials` names. */
  credentials: Readonly<Record<string, string>>;
  /** Another address than the provider's own, such as a sandbox's. https, or http to loopback. */
  base?: string | undefined;
  /** The settings that the provider's `endpoint.account` names; they become part of the path. */
  settings?: Readonly<Record<string, string>> | undefined;
  allow?: Allow | undefined;
  /** Limits that this account has otherwise than documented. The form must be given the same. */
  overrides?: Context['overrides'];
  /** What its conversations are, where requests do not show it. The form must be given the same. */
  inbox?: Context['inbox'];
}

/** What an account lets a draft say beyond the documented messages. Nothing by default. */
export interface Allow {
  /** Members kept verbatim from a pasted payload. */
  extra?: boolean | undefined;
  /** Content written as JSON by hand. */
  custom?: boolean | undefined;
  /** What the provider lists as sensitive, in options and recipients: all of it, or some by name. */
  options?: boolean | readonly string[] | undefined;
}
