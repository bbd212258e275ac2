import { type ErrorSubject, platformError, platformErrors } from '../../answers/platform-errors.ts';
import { providerText } from '../../answers/provider-text.ts';
import { answerIssue, formRefusal } from '../../answers/refusal.ts';
import { repairsOf } from '../../answers/repairs.ts';
import type { Issue } from '../../issue.ts';
import { isObject, type Json, own } from '../../json.ts';
import { getAt, type Pointer, parsePointer } from '../../place.ts';
import type { Answer, Provider } from '../../provider.ts';
import { textAt } from '../../read-json.ts';
import type { SourceMap } from '../../source-map.ts';
import { placeFinder } from './answer-place.ts';

/**
 * Bird's answers. A success is the message with its `id`, whose `status` may already say that it
 * goes nowhere. An error is `{ code, message, details }`, or the newer `{ error: { … } }` (C-39).
 */
export const answer: Provider['answer'] = (status, body, map, sent) => {
  const isSuccess = status >= 200 && status < 300;
  const taken = isSuccess ? readMessage(body, status, map, sent) : undefined;
  if (taken) return taken;
  const error = errorOf(body);
  const isRefusal = error !== undefined ? status < 500 : status >= 400 && status < 500;
  const code = wordAt(error, 'code');
  const said = isRefusal ? detailIssues({ status, error, code, map, sent }) : [];
  return {
    outcome: isRefusal ? 'rejected' : 'unknown',
    // What may have been taken is for a person to send again, not for a machine.
    retryable: isRefusal && status === 429,
    ...(code !== undefined && { code }),
    issues: isSuccess && !isRefusal ? [] : said.length > 0 ? said : [refusal(status, body, error)],
  };
};

/** States in which a message reaches nobody. */
const failed: readonly unknown[] = ['rejected', 'sending_failed', 'delivery_failed', 'skipped'];

function readMessage(
  body: Json | undefined,
  httpStatus: number,
  map: SourceMap,
  sent: Json,
): Answer | undefined {
  const messageId = textAt(body, 'id');
  const status = textAt(body, 'status');
  if (messageId === undefined) return undefined;
  const told = { messageId, ...(status !== undefined && { status }) };
  if (!failed.includes(status)) {
    return { outcome: 'accepted', retryable: false, ...told, issues: [] };
  }
  const failure = own(body, 'failure');
  const { issue, retryable = false, about, code } = meaningOf(failure);
  const texts = [textAt(failure, 'description'), textAt(body, 'details'), textAt(body, 'reason')];
  const message = texts.find((text) => text !== undefined && text !== '') ?? status ?? '';
  const place = about ? placeOf(about, map, sent) : { path: [] };
  const params = { status: httpStatus, message: providerText(message), code };
  const issues = [{ ...answerIssue(issue, place, params), ...repairsOf(issue) }];
  return {
    outcome: 'rejected',
    retryable,
    ...told,
    ...(code !== undefined && { code }),
    issues,
  };
}

/** What an error can be about here, beside what the platform's codes name. */
type Subject = ErrorSubject | 'content';

interface Meaning {
  issue: string;
  retryable?: true;
  about?: Subject;
  code?: string | undefined;
}

/** Bird's own codes for a message that failed after it was taken. */
const birdErrors: Readonly<Record<string, Meaning>> = {
  11001: { issue: 'answer.account' },
  11002: { issue: 'answer.field', about: 'content' },
  12001: { issue: 'answer.try-again' },
  12002: { issue: 'answer.type', about: 'type' },
  12003: { issue: 'answer.undeliverable', about: 'recipient' },
  15005: { issue: 'answer.undeliverable', about: 'recipient' },
};

/** The code of the last step says more than Bird's own, where it is one that the platform lists. */
function meaningOf(failure: Json | undefined): Meaning {
  const source = wordAt(own(failure, 'source'), 'code');
  if (source !== undefined && Object.hasOwn(platformErrors, source)) {
    return { ...platformError(source), code: source };
  }
  const code = wordAt(failure, 'code');
  const known =
    code !== undefined && Object.hasOwn(birdErrors, code) ? birdErrors[code] : undefined;
  return { ...(known ?? { issue: 'answer.refused' }), code: code ?? source };
}

/** A member that is a text or a whole number, as text. */
function wordAt(value: unknown, key: string): string | undefined {
  const member = own(value, key);
  if (typeof member === 'string' && member !== '') return member.slice(0, 100);
  return Number.isInteger(member) ? String(member) : undefined;
}

/** Where the body says what an error is about. The first that is there counts. */
const subjects: Readonly<Record<Subject, readonly Pointer[]>> = {
  content: ['/body', '/template'],
  recipient: ['/receiver/contacts', '/receiver'],
  type: ['/body/type', '/template'],
  media: [
    '/body/image/images',
    '/body/file/files',
    '/body/gif/mediaUrl',
    '/body/carousel/items',
    '/template/parameters',
  ],
  flow: ['/template/parameters'],
  'template-name': ['/template/name', '/template/projectId'],
  'template-identity': ['/template/name', '/template/projectId'],
  'template-values': ['/template/parameters'],
};

/** What the only item of a list is known by. */
const itemMembers = ['identifierValue', 'id', 'mediaUrl'] as const;

function placeOf(subject: Subject, map: SourceMap, sent: Json) {
  const at = (pointer: Pointer) => getAt(sent, parsePointer(pointer));
  const found = subjects[subject].find((pointer) => at(pointer) !== undefined);
  if (found === undefined) return { path: [] };
  const list = at(found);
  const isOnly = Array.isArray(list) && list.length === 1;
  const members = isOnly ? itemMembers.map((member) => `${found}/0/${member}`) : [];
  const pointer = members.find((each) => at(each) !== undefined) ?? found;
  return { path: map.pathOf(pointer) ?? [], pointer };
}

/** The object that holds an error's code, message and details; `undefined` where the body has none. */
function errorOf(body: Json | undefined): Json | undefined {
  const inner = own(body, 'error');
  if (isObject(inner) || typeof inner === 'string') return inner;
  const isError = ['code', 'message'].every((key) => wordAt(body, key) !== undefined);
  return isError || own(body, 'details') !== undefined ? body : undefined;
}

interface Said {
  status: number;
  error: Json | undefined;
  code: string | undefined;
  map: SourceMap;
  sent: Json;
}

/** At most so many details become issues. */
const maxDetails = 50;

/** An issue for each text of `details`, at the field that its key means. */
function detailIssues({ status, error, code, map, sent }: Said): Issue[] {
  const details = detailsOf(own(error, 'details')).slice(0, maxDetails);
  const find = placeFinder(sent, map);
  return details.map(({ key, text }) => {
    const pointer = find(key);
    const place =
      pointer === undefined ? { path: [] } : { path: map.pathOf(pointer) ?? [], pointer };
    const issue = pointer === undefined ? 'answer.refused' : 'answer.field';
    // Without a field of ours, the provider's own name for it says at least which.
    const message = pointer === undefined && key !== '' ? `${key}: ${text}` : text;
    return answerIssue(issue, place, { status, message: providerText(message), code });
  });
}

interface Detail {
  key: string;
  text: string;
}

/** `{ key: [text] }`, or the newer `[{ param, message }]`. */
function detailsOf(details: Json | undefined): Detail[] {
  if (Array.isArray(details)) {
    return details.flatMap((each) => {
      if (typeof each === 'string') return textsOf('', each);
      const key = textAt(each, 'param') ?? textAt(each, 'field') ?? '';
      return textsOf(key, own(each, 'message'));
    });
  }
  if (!isObject(details)) return textsOf('', details);
  return Object.entries(details).flatMap(([key, texts]) => textsOf(key, texts));
}

function textsOf(key: string, texts: Json | undefined): Detail[] {
  return (Array.isArray(texts) ? texts : [texts])
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map((text) => ({ key, text }));
}

/** A refusal without details is the whole form's; what was not found, its text names. */
function refusal(status: number, body: Json | undefined, error: Json | undefined): Issue {
  const issue = formRefusal(status, body, wordAt(error, 'code'));
  const isNamed = status === 404 && textAt(error, 'message') !== undefined;
  return isNamed ? { ...issue, code: 'answer.refused' } : issue;
}
