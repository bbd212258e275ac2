export { createProxy, type ProxyHandler } from './create-proxy.ts';
export type { ProxyEvent } from './event.ts';
export { fetchSend } from './fetch-send.ts';
export { createMemoryStore, type MemoryStoreOptions } from './memory-store.ts';
export type { AccountOptions, Allow, ProxyOptions, UploadOptions } from './options.ts';
export type { Authorize, Principal, Use } from './principal.ts';
export {
  type Outcome,
  type ProblemError,
  type ProblemSlug,
  type ProviderFacts,
  problems,
  type SentRequest,
} from './problem.ts';
export type { OutboundRequest, SendFault, SendPort, SendResult } from './send-port.ts';
export type { Claim, NewSend, OutcomeStore, SendRecord, StoredAnswer } from './store.ts';
export { createUploadGauge, type UploadGauge } from './uploads/upload-gauge.ts';
