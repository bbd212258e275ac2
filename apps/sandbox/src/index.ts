export { numberEndings } from './apis/360dialog/conventions.ts';
export type { SampleTemplate } from './apis/360dialog/templates/sample-template.ts';
export { messageStatuses, sampleTemplates } from './apis/360dialog/templates/sample-templates.ts';
export {
  type BirdContact,
  type BirdWindow,
  birdAccount,
  birdContacts,
  birdNumberEndings,
} from './apis/bird/conventions.ts';
export { livedeskEndings, livedeskKey } from './apis/livedesk/conventions.ts';
export type { ApiId } from './apis/registry.ts';
export type { Fault, Garbage, Reset } from './faults/fault.ts';
export type { Arrival, Received, ReceivedFilter } from './memory.ts';
export {
  createSandbox,
  defaultToken,
  type Sandbox,
  type SandboxControl,
  type SandboxOptions,
} from './sandbox.ts';
export type { MessageStatus } from './statuses.ts';
