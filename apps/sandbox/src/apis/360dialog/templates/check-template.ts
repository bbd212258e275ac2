import { at, items, type Place, paramName } from '../../../place.ts';
import type { PlatformFault } from '../fault.ts';
import { checkButtons } from './check-buttons.ts';
import { countFault, placeholders } from './placeholders.ts';
import type { SampleComponent, SampleTemplate } from './sample-template.ts';
import { sampleTemplates } from './sample-templates.ts';

/** Why a message cannot be made from its template: none of that name, or other values than it has room for. */
export function checkTemplate(message: Place): PlatformFault | undefined {
  if (at(message, 'type').value !== 'template') return undefined;
  const name = at(message, 'template', 'name').value;
  const language = at(message, 'template', 'language', 'code').value;
  const sample = sampleTemplates.find((each) => each.name === name && each.language === language);
  if (!sample) {
    return { code: 132001, text: `template name (${name}) does not exist in ${language}` };
  }
  if (sample.status === 'PAUSED') {
    return { code: 132015, text: `template name (${name}) is paused because of its quality` };
  }
  const given = items(at(message, 'template', 'components'));
  return (
    checkParts(sample.components, given) ?? checkNames(sample, given) ?? checkCode(sample, given)
  );
}

type PartCheck = (
  parts: readonly SampleComponent[],
  given: readonly Place[],
) => PlatformFault | undefined;

function checkParts(
  parts: readonly SampleComponent[],
  given: readonly Place[],
): PlatformFault | undefined {
  for (const check of partChecks) {
    const fault = check(parts, given);
    if (fault) return fault;
  }
  return undefined;
}

const partChecks: readonly PartCheck[] = [
  checkHeader,
  checkBody,
  checkOffer,
  checkButtons,
  checkCards,
];

function checkHeader(parts: readonly SampleComponent[], given: readonly Place[]) {
  const part = parts.find(({ type }) => type === 'HEADER');
  const [value] = valuesOf(given, 'header');
  if (part?.format === undefined || part.format === 'TEXT') {
    const count = placeholders(part?.text).length;
    return formatFault('header', 'TEXT', value) ?? countFault('header', value ? 1 : 0, count);
  }
  return formatFault('header', part.format, value ?? 'UNKNOWN');
}

const bodyFormats = ['text', 'currency', 'date_time'];

function checkBody(parts: readonly SampleComponent[], given: readonly Place[]) {
  const values = valuesOf(given, 'body');
  const text = parts.find(({ type }) => type === 'BODY')?.text;
  const other = values.find((value) => !bodyFormats.includes(typeOf(value)));
  return (
    countFault('body', values.length, placeholders(text).length) ??
    formatFault('body', 'TEXT', other)
  );
}

function checkOffer(parts: readonly SampleComponent[], given: readonly Place[]) {
  const expires = parts.some(({ limited_time_offer: offer }) => offer?.has_expiration);
  const values = valuesOf(given, 'limited_time_offer');
  if (!expires) return countFault('limited_time_offer', values.length, 0);
  return values.length === 0
    ? { code: 131008, text: 'The parameter limited_time_offer is required.' }
    : undefined;
}

function checkCards(
  parts: readonly SampleComponent[],
  given: readonly Place[],
): PlatformFault | undefined {
  const approved = parts.flatMap(({ cards = [] }) => cards);
  const cards = componentsOf(given, 'carousel').flatMap((part) => items(at(part, 'cards')));
  if (cards.length !== approved.length) {
    const text = `carousel: number of cards (${cards.length}) does not match the expected number of cards (${approved.length})`;
    return { code: 132012, text };
  }
  return cards
    .map((card, index) => {
      const fault = checkParts(approved[index]?.components ?? [], items(at(card, 'components')));
      return fault && { ...fault, text: `Param ${paramName(card.path)}: ${fault.text}` };
    })
    .find((fault) => fault !== undefined);
}

/** Values have names exactly where the template's placeholders have. */
function checkNames(sample: SampleTemplate, given: readonly Place[]): PlatformFault | undefined {
  const known = placeholders(sample.components.find(({ type }) => type === 'BODY')?.text);
  const named = sample.parameter_format === 'NAMED';
  const wrong = valuesOf(given, 'body')
    .map((value) => at(value, 'parameter_name'))
    .find(({ value }) => (named ? !known.some((name) => name === value) : value !== undefined));
  return (
    wrong && { code: 100, text: `Param ${paramName(wrong.path)} is no parameter of the template.` }
  );
}

/** A one-time code is short, and the button copies what the text shows. */
function checkCode(sample: SampleTemplate, given: readonly Place[]): PlatformFault | undefined {
  if (sample.category !== 'AUTHENTICATION') return undefined;
  const [shown, copied] = ['body', 'button'].map((type) =>
    at(valuesOf(given, type)[0] ?? nowhere, 'text'),
  );
  if (shown && String(shown.value).length > 15) {
    return {
      code: 100,
      text: `Param ${paramName(shown.path)} must be at most 15 characters long.`,
    };
  }
  return copied && copied.value !== shown?.value
    ? { code: 132018, text: `Param ${paramName(copied.path)} must be the code in the body.` }
    : undefined;
}

const nowhere: Place = { value: undefined, path: [] };

function componentsOf(given: readonly Place[], type: string): Place[] {
  return given.filter((part) => at(part, 'type').value === type);
}

function valuesOf(given: readonly Place[], type: string): Place[] {
  return componentsOf(given, type).flatMap((part) => items(at(part, 'parameters')));
}

function typeOf(value: Place): string {
  return String(at(value, 'type').value);
}

function formatFault(
  part: string,
  expected: string,
  value: Place | 'UNKNOWN' | undefined,
): PlatformFault | undefined {
  if (value === undefined) return undefined;
  const received = value === 'UNKNOWN' ? value : typeOf(value).toUpperCase();
  return received === expected
    ? undefined
    : {
        code: 132012,
        text: `${part}: Format mismatch, expected ${expected}, received ${received}`,
      };
}
