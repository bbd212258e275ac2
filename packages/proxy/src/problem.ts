import type {
  AnswerAttachment,
  IssueParams,
  Json,
  JsonObject,
  ProviderId,
  Severity,
} from '@messagewright/core';

/** What is known of a send. `unknown`: it may or may not have reached the provider. */
export type Outcome = 'accepted' | 'rejected' | 'not_sent' | 'unknown';

interface ProblemDefinition {
  status: number;
  title: string;
  /** Whether the same request may be sent again as it is, with the same key. */
  retryable?: true;
}

/** Every problem that the proxy answers, by the last part of its type. */
export const problems = {
  'bad-json': { status: 400, title: 'The body is not JSON that can be read' },
  'bad-multipart': { status: 400, title: 'The body is not multipart/form-data that can be read' },
  'bad-request': { status: 400, title: 'The body has another shape than this route takes' },
  'account-required': { status: 400, title: 'Several accounts are configured; one must be named' },
  'idempotency-key-missing': { status: 400, title: 'The Idempotency-Key header is missing' },
  'idempotency-key-invalid': { status: 400, title: 'The Idempotency-Key header is not valid' },
  unauthenticated: { status: 401, title: 'This caller is not known' },
  forbidden: { status: 403, title: 'This caller may not do that' },
  'cross-site': { status: 403, title: 'Requests from this origin are refused' },
  'not-found': { status: 404, title: 'There is no such route' },
  'unknown-provider': { status: 404, title: 'This provider is not configured' },
  'unknown-account': { status: 404, title: 'This account is not configured' },
  'unknown-send': { status: 404, title: 'There is no such send' },
  'method-not-allowed': { status: 405, title: 'This route does not take this method' },
  'request-timeout': { status: 408, title: 'The body did not come in time', retryable: true },
  'in-progress': { status: 409, title: 'The same send is still running', retryable: true },
  'too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has another media type than this route takes',
  },
  validation: { status: 422, title: 'The draft cannot be sent as it is' },
  'not-allowed': { status: 422, title: 'The account does not allow what the draft asks for' },
  'file-refused': { status: 422, title: 'A file cannot be sent as it is' },
  'not-failed': { status: 409, title: 'Only a message that has failed can be tried again' },
  'no-retry': { status: 422, title: 'The provider cannot be asked to try again' },
  'no-service-window': { status: 422, title: 'The provider has no look-up of a service window' },
  'idempotency-key-reused': { status: 422, title: 'The key was used for other content' },
  'retry-too-soon': { status: 429, title: 'The last retry is too recent', retryable: true },
  'too-many-retries': { status: 429, title: 'The message has been retried often enough' },
  'provider-rejected': { status: 422, title: 'The provider refused this message' },
  'provider-rate-limited': {
    status: 429,
    title: 'The provider asks to slow down',
    retryable: true,
  },
  internal: { status: 500, title: 'Something went wrong inside the proxy' },
  'upstream-bad-response': { status: 502, title: "The provider's answer cannot be relied on" },
  'upstream-unreachable': {
    status: 503,
    title: 'The provider could not be reached',
    retryable: true,
  },
  overloaded: { status: 503, title: 'Too many uploads are running', retryable: true },
  'storage-unavailable': {
    status: 503,
    title: 'The send could not be recorded, so it was not made',
    retryable: true,
  },
  'upstream-timeout': { status: 504, title: 'The provider did not answer in time' },
} as const satisfies Record<string, ProblemDefinition>;

/** The last part of a problem's type. */
export type ProblemSlug = keyof typeof problems;

/** One fault of a problem, at its place in the draft. */
export interface ProblemError {
  /** JSON Pointer into the draft. */
  pointer: string;
  code: string;
  severity: Severity;
  params: IssueParams;
  /** The id of the limit row behind it. */
  limit?: string | undefined;
  /** The key of the document that says so. */
  source?: string | undefined;
}

/** What the answer says of the provider. */
export interface ProviderFacts {
  id: ProviderId;
  httpStatus?: number | undefined;
  code?: string | undefined;
  messageId?: string | undefined;
  status?: string | undefined;
  /** The files that the provider stored. */
  attachments?: readonly AnswerAttachment[] | undefined;
}

/** The request as it was sent, without its credential. */
export interface SentRequest {
  method: string;
  url: string;
  body: Json;
}

/** What a problem can say beyond its type. */
export interface ProblemFacts {
  detail: string;
  outcome?: Outcome | undefined;
  retryable?: boolean | undefined;
  sendId?: string | undefined;
  provider?: ProviderFacts | undefined;
  errors?: ProblemError[] | undefined;
  request?: SentRequest | undefined;
  answer?: Json | undefined;
}

/** The RFC 9457 document of a problem. Members without a value are left out. */
export function problemDocument(slug: ProblemSlug, facts: ProblemFacts): JsonObject {
  const definition: ProblemDefinition = problems[slug];
  const { detail, retryable, errors, ...rest } = facts;
  const document = {
    type: `urn:messagewright:problem:${slug}`,
    title: definition.title,
    status: definition.status,
    detail,
    retryable: retryable ?? definition.retryable ?? false,
    errors: errors ?? [],
    ...rest,
  };
  return toJsonObject(document);
}

/** A plain object as JSON: members that are `undefined` are left out, at any depth. */
export function toJsonObject(value: object): JsonObject {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [key, toJson(member)]));
}

function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  return typeof value === 'object' && value !== null ? toJsonObject(value) : (value as Json);
}
