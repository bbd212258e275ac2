import { blamedPlaces } from '../../answers/blamed-places.ts';
import { placeInError } from '../../answers/error-place.ts';
import { type ErrorSubject, platformError } from '../../answers/platform-errors.ts';
import { providerText } from '../../answers/provider-text.ts';
import { answerIssue, formRefusal } from '../../answers/refusal.ts';
import { repairsOf } from '../../answers/repairs.ts';
import { templatePlace } from '../../answers/template-place.ts';
import { isObject, type Json, own } from '../../json.ts';
import { getAt, type Path, type Pointer, parsePointer } from '../../place.ts';
import type { Answer, Provider } from '../../provider.ts';
import { textAt } from '../../read-json.ts';
import type { SourceMap } from '../../source-map.ts';
import { classify } from './classify.ts';
import { limits } from './limits/index.ts';

/**
 * 360dialog's answers. A success is 200 with `messages[0].id`. An error has one of three shapes
 * (C-28): the page's `{ error: string }`, WhatsApp's error object passed on, or 360dialog's own
 * `{ meta: { … } }`.
 */
export const answer: Provider['answer'] = (status, body, map, sent) => {
  const accepted = status >= 200 && status < 300 ? readSuccess(body) : undefined;
  if (accepted) return accepted;
  const code = codeOf(own(body, 'error'));
  if (code !== undefined) return fromPlatform({ status, code, body, map, sent });
  const isRefusal = hasError(body) ? status < 500 : status >= 400 && status < 500;
  return {
    outcome: isRefusal ? 'rejected' : 'unknown',
    // What may have been taken is for a person to send again, not for a machine.
    retryable: isRefusal && status === 429,
    issues: status < 300 && !isRefusal ? [] : [formRefusal(status, body, undefined)],
  };
};

function readSuccess(body: Json | undefined): Answer | undefined {
  const message = own(own(body, 'messages'), 0);
  const messageId = textAt(message, 'id');
  const status = textAt(message, 'message_status');
  if (messageId === undefined) return undefined;
  return {
    outcome: 'accepted',
    retryable: false,
    messageId,
    ...(status !== undefined && { status }),
    issues: [],
  };
}

/** Whether a body is one of the error shapes. */
function hasError(body: Json | undefined): boolean {
  const error = own(body, 'error');
  return typeof error === 'string' || isObject(error) || isObject(own(body, 'meta'));
}

/** The number of WhatsApp's error object. */
function codeOf(error: Json | undefined): string | undefined {
  const code = own(error, 'code');
  const isNumber = typeof code === 'number' || (typeof code === 'string' && /^\d+$/.test(code));
  return isNumber ? String(code) : undefined;
}

interface Refused {
  status: number;
  code: string;
  body: Json | undefined;
  map: SourceMap;
  sent: Json;
}

/** An error that WhatsApp numbered is a refusal, whatever its HTTP status. */
function fromPlatform({ status, code, body, map, sent }: Refused): Answer {
  const { issue, retryable = false, about } = platformError(code);
  const error = own(body, 'error');
  const texts = [textAt(own(error, 'error_data'), 'details'), textAt(error, 'message')];
  const named = texts.map((text) => (text ? placesIn(text, map, sent) : []));
  const places =
    named.find(({ length }) => length > 0) ??
    defaultPlaces(about ? subjects[about] : [], map, sent);
  const said = { status, message: providerText(body), code };
  const blamed: Place[] = places.length > 0 ? places.slice(0, maxPlaces) : [{ path: [] }];
  const issues = blamed.map((place) => ({
    ...answerIssue(issue, place, said),
    ...repairsOf(issue),
  }));
  return { outcome: 'rejected', retryable, code, issues };
}

interface Place {
  path: Path;
  pointer?: Pointer | undefined;
}

const templateValues = '/template/components';

/** Where the body says what an error is about. Those places that are there count. */
const subjects: Readonly<Record<ErrorSubject, readonly Pointer[]>> = {
  recipient: ['/to', '/recipient'],
  type: ['/type'],
  media: ['/image', '/video', '/audio', '/document', '/sticker']
    .concat(['image', 'video', 'document'].map((kind) => `/interactive/header/${kind}`))
    .flatMap((medium) => [`${medium}/link`, `${medium}/id`])
    .concat('/interactive/action/cards', templateValues),
  flow: ['/interactive/action/parameters/flow_id', '/interactive/action/parameters/flow_name'],
  'template-name': ['/template/name'],
  'template-identity': ['/template/name', '/template/language/code'],
  'template-values': [templateValues],
};

/** At most so many items of a group are blamed one by one. */
const maxPlaces = 20;

/** Where a place of an error text may start, beside the body. */
const roots = ['', '/template', '/interactive', '/interactive/action'] as const;

/** The places that a text of the platform names, most exact first; none where it names none. */
function placesIn(text: string, map: SourceMap, sent: Json): Place[] {
  const pointer = placeInError(text, sent, map, roots) ?? templatePlace(text, sent);
  if (pointer !== undefined) return [toPlace(pointer, map)];
  const { type } = classify(sent);
  const rows = limits.filter(({ types }) => types === '*' || types.includes(type));
  return blamedPlaces(text, rows, map, sent).map((path) => ({
    path,
    pointer: map.pointerOf(path),
  }));
}

function defaultPlaces(at: readonly Pointer[], map: SourceMap, sent: Json): Place[] {
  return at
    .filter((pointer) => getAt(sent, parsePointer(pointer)) !== undefined)
    .map((pointer) => toPlace(pointer, map));
}

function toPlace(pointer: Pointer, map: SourceMap): Place {
  return { path: map.pathOf(pointer) ?? [], pointer };
}
