import { isObject, type Json, type JsonObject } from '../../json.ts';
import type { Place } from '../../place.ts';
import type { ApiAnswer } from '../api.ts';
import { failed, invalid, invalidInNewerEnvelope, tooMany } from './answers.ts';
import { birdNumberEndings as endings } from './conventions.ts';
import { receiverNumber } from './course.ts';
import type { Fault } from './fault.ts';

/** The refusals of numbers, whatever is said to them. */
const refusals: readonly (readonly [ending: string, answer: (request: JsonObject) => ApiAnswer])[] =
  [
    [endings.twoFaults, (request) => invalid(twoFaults(request))],
    [endings.newerEnvelope, (request) => invalidInNewerEnvelope(twoFaults(request))],
    [endings.conflict, () => failed(409)],
    [endings.tooManyRequests, tooMany],
  ];

/** What a message to a number is answered that refuses all; nothing for other numbers. */
export function refusedNumber(request: JsonObject): ApiAnswer | undefined {
  const number = receiverNumber(request);
  return refusals.find(([ending]) => number.endsWith(ending))?.[1](request);
}

/** The first two texts of a message are found fault with. */
function twoFaults({ body = null, template = null }: JsonObject): Fault[] {
  return [
    ...texts({ value: body, path: ['body'] }),
    ...texts({ value: template, path: ['template'] }),
  ]
    .slice(0, 2)
    .map(({ path }) => ({ path, says: 'contains content that is not allowed' }));
}

const words = ['text', 'title', 'description', 'value', 'altText', 'html'];

function texts({ value = null, path }: Place): Place[] {
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, member]) => {
    const place = { value: member, path: [...path, key] };
    return typeof member === 'string' ? (words.includes(String(key)) ? [place] : []) : texts(place);
  });
}
