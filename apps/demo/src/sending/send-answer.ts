import {
  type AnswerAttachment,
  getAt,
  type Issue,
  type IssueParams,
  isObject,
  type Json,
  type Path,
  parsePathKey,
  parsePointer,
} from '@messagewright/core';

/** What is known of a send. `unreached`: the desk's own server gave no answer that can be read. */
export type Outcome =
  | 'accepted'
  | 'rejected'
  | 'not_sent'
  | 'unknown'
  | 'in_progress'
  | 'unreached';

/** What the desk's server said of a send, or that it said nothing. */
export interface SendAnswer {
  readonly outcome: Outcome;
  /** The last part of the problem's type: `upstream-timeout`. */
  readonly problem?: string | undefined;
  readonly detail?: string | undefined;
  /** Whether the same key may be used again as it is. */
  readonly retryable: boolean;
  readonly sendId?: string | undefined;
  /** What is wrong, at its places in the draft. */
  readonly issues: readonly Issue[];
  /** What the provider said of itself. */
  readonly httpStatus?: number | undefined;
  readonly messageId?: string | undefined;
  /** The provider's own word for the state: `held_for_quality_assessment`. */
  readonly status?: string | undefined;
  /** The files as the provider stored them. */
  readonly attachments?: readonly AnswerAttachment[] | undefined;
  /** The request as it went out, and the answer to it, for inspection. */
  readonly request?: Json | undefined;
  readonly answer?: Json | undefined;
}

const outcomes: ReadonlySet<unknown> = new Set<Outcome>([
  'accepted',
  'rejected',
  'not_sent',
  'unknown',
  'in_progress',
]);

/** Outcomes that a problem has without naming one. */
const outcomeOfProblem: Readonly<Record<string, Outcome>> = {
  'in-progress': 'in_progress',
  // The earlier send under this key may have gone out; this content did not.
  'idempotency-key-reused': 'not_sent',
};

/** An answer that never came. */
export function noAnswer(problem: string): SendAnswer {
  return { outcome: 'unreached', problem, retryable: true, issues: [] };
}

/** A form that ended before all of it had gone, so nobody can have taken it. */
export function stopped(problem: 'cancelled' | 'broken-off'): SendAnswer {
  return { outcome: 'not_sent', problem, retryable: true, issues: [] };
}

const stops: ReadonlySet<unknown> = new Set(['cancelled', 'broken-off']);

/** Whether the desk's server said nothing. Such an answer tells of one try, and not of those before it. */
export function isUnanswered({ outcome, problem }: SendAnswer): boolean {
  return outcome === 'unreached' || stops.has(problem);
}

/** Whether the message may be out: it left, and nobody has said what became of it. */
export function isOpen({ outcome, problem }: SendAnswer): boolean {
  if (outcome === 'unreached') return problem !== 'offline';
  return outcome === 'unknown' || outcome === 'in_progress';
}

/** Whether the provider has the message, could not deliver it, and may be asked to try again. */
export function isUndelivered({ outcome, messageId, sendId }: SendAnswer): boolean {
  return outcome === 'rejected' && messageId !== undefined && sendId !== undefined;
}

/** What is known of a message whose retry was asked for. */
export function retriedAnswer(before: SendAnswer, answer: SendAnswer): SendAnswer {
  const { messageId = before.messageId, attachments = before.attachments } = answer;
  return { ...answer, messageId, attachments };
}

/** Reads the body of an answer, whatever it is; what says no outcome is no answer. */
export function readAnswer(body: Json | undefined): SendAnswer {
  if (body === undefined || !isObject(body)) return noAnswer('no-answer');
  const problem = text(body.type)?.split(':').at(-1);
  const outcome = outcomes.has(body.outcome)
    ? (body.outcome as Outcome)
    : outcomeOfProblem[problem ?? ''];
  if (outcome === undefined)
    return { ...noAnswer(problem ?? 'no-answer'), detail: text(body.detail) };
  const httpStatus = getAt(body, ['provider', 'httpStatus']);
  return {
    outcome,
    problem,
    detail: text(body.detail),
    retryable: body.retryable === true,
    sendId: text(body.sendId),
    issues: Array.isArray(body.errors) ? body.errors.flatMap(toIssue) : [],
    httpStatus: typeof httpStatus === 'number' ? httpStatus : undefined,
    messageId: text(getAt(body, ['provider', 'messageId'])),
    status: text(getAt(body, ['provider', 'status'])),
    attachments: attachmentsOf(getAt(body, ['provider', 'attachments']) as Json | undefined),
    request: body.request,
    answer: body.answer,
  };
}

/** The proxy has read them out of the answer, and let through only addresses of web pages. */
function attachmentsOf(list: Json | undefined): readonly AnswerAttachment[] | undefined {
  return Array.isArray(list) ? list.filter(isObject) : undefined;
}

/** One of a problem's errors, as the builder takes it. */
function toIssue(error: Json): Issue[] {
  if (!isObject(error) || typeof error.pointer !== 'string') return [];
  const { pointer, code, severity, params, limit, source } = error;
  return [
    {
      layer: 'answer',
      code: text(code) ?? 'answer.refused',
      severity: severity === 'warning' ? 'warning' : 'error',
      path: toPath(pointer),
      params: isObject(params ?? null) ? (params as IssueParams) : {},
      limit: text(limit),
      source: text(source),
    },
  ];
}

function toPath(pointer: string): Path {
  return parsePointer(pointer).flatMap(parsePathKey);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
