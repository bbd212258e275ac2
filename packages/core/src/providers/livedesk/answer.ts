import { type ErrorSubject, platformError } from '../../answers/platform-errors.ts';
import { providerText } from '../../answers/provider-text.ts';
import { answerIssue, formRefusal, platformCode } from '../../answers/refusal.ts';
import { repairsOf } from '../../answers/repairs.ts';
import { isObject, type Json, type JsonObject, own } from '../../json.ts';
import { getAt, type Path, type Pointer, parsePointer } from '../../place.ts';
import type { Answer, AnswerAttachment, Provider } from '../../provider.ts';
import { defined, numberAt, textAt } from '../../read-json.ts';
import type { SourceMap } from '../../source-map.ts';

/**
 * LiveDesk's answers. A success is any 2xx object that is a message; one with the status `failed` was
 * taken and then refused, and says why in `content_attributes.external_error`. Error bodies and their
 * statuses stand on no page.
 */
export const answer: Provider['answer'] = (status, body, map, sent) => {
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && isMessage(body)) {
    const attachments = attachmentsOf(body);
    const state = textAt(body, 'status');
    const said: Pick<Answer, 'messageId' | 'status' | 'attachments'> = defined({
      messageId: messageIdOf(body),
      status: state,
      attachments: attachments.length > 0 ? attachments : undefined,
    });
    if (state === 'failed') return { ...failed(status, body, map, sent), ...said };
    return { outcome: 'accepted', retryable: false, ...said, issues: [] };
  }
  const code = platformCode(body);
  const isRefusal = status >= 400 && status < 500 && status !== 408;
  return {
    outcome: isRefusal ? 'rejected' : 'unknown',
    retryable: status === 429,
    ...(code !== undefined && { code }),
    issues: isSuccess ? [] : [formRefusal(status, body, code)],
  };
};

function isMessage(body: Json | undefined): body is JsonObject {
  return isObject(body) && ['number', 'string'].includes(typeof own(body, 'id'));
}

/** A number on every page, a text in its tables (C-23). A number beyond what is exact names another message. */
function messageIdOf(body: Json): string | undefined {
  const id = numberAt(body, 'id');
  if (id === undefined) return textAt(body, 'id');
  return Number.isSafeInteger(id) ? String(id) : undefined;
}

/** `131047: …`, also as `(#131047) …`; the number tells, since the words differ from Meta's own (C-25). */
const external = /^\s*\(?#?(\d{1,7})(?!\d)\)?:?\s*([\s\S]*)$/;

function failed(status: number, body: Json, map: SourceMap, sent: Json): Answer {
  const text = textAt(own(body, 'content_attributes'), 'external_error') ?? '';
  const [, code, words] = external.exec(text.slice(0, maxRead)) ?? [];
  const message = providerText((words ?? text) || 'failed');
  const { issue, about, retryable = false } = code === undefined ? unnumbered : platformError(code);
  const issues = placesOf(about, map, sent).map((place) => ({
    ...answerIssue(issue, place, { status, message, code }),
    ...repairsOf(issue),
  }));
  return { outcome: 'rejected', retryable, ...(code !== undefined && { code }), issues };
}

/** How much of an error text is looked at. */
const maxRead = 4000;

const unnumbered: ReturnType<typeof platformError> = { issue: 'answer.refused' };

/** Where the body says what an error is about; the recipient is in the address alone. */
const subjects: Readonly<Record<ErrorSubject, readonly Pointer[]>> = {
  recipient: [],
  type: [],
  media: ['/attachments[]', '/template_params/header_params/media_url'],
  flow: [],
  'template-name': ['/template_params/name'],
  'template-identity': ['/template_params/name', '/template_params/language'],
  'template-values': [
    '/template_params/processed_params',
    '/template_params/header_params',
    '/template_params/button_params',
  ],
};

interface Place {
  path: Path;
  pointer?: Pointer;
}

/** The places that are there; the whole form where none is. */
function placesOf(about: ErrorSubject | undefined, map: SourceMap, sent: Json): Place[] {
  if (about === 'recipient') return [{ path: ['to', 'id'] }];
  const stated = about ? subjects[about] : [];
  const places = stated.flatMap((pointer) => placeIn(sent, pointer));
  if (places.length === 0) return [{ path: [] }];
  return places.map((pointer) => ({ path: map.pathOf(pointer) ?? [], pointer }));
}

/** A list of one is about that one: a message of one file has no list in the draft. */
function placeIn(sent: Json, pointer: Pointer): Pointer[] {
  const value = getAt(sent, parsePointer(pointer));
  if (value === undefined) return [];
  return [Array.isArray(value) && value.length === 1 ? `${pointer}/0` : pointer];
}

function attachmentsOf(body: Json): AnswerAttachment[] {
  const list = own(body, 'attachments');
  if (!Array.isArray(list)) return [];
  return list.filter(isObject).map((each) =>
    defined({
      id: messageIdOf(each),
      type: textAt(each, 'file_type'),
      url: webAddress(textAt(each, 'data_url')),
      thumbnail: webAddress(textAt(each, 'thumb_url')),
      size: numberAt(each, 'file_size'),
    }),
  );
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s/?#]/i.test(url) ? url : undefined;
}
