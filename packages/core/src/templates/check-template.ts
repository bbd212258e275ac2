import type { Issue } from '../issue.ts';
import { countLength } from '../limits/count.ts';
import type { TemplateMessage } from '../messages/template.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import type { Path } from '../place.ts';
import { checkOneTimeCode } from './check-one-time-code.ts';
import { findPart, isOneTimeCode, type TemplateDefinition } from './definition.ts';
import { type FilledPiece, fillTemplate } from './fill-template.ts';
import { cardsOf, fits, isComponent, parametersOf } from './match.ts';
import { type FoundComponent, findComponents, type TemplateSlot, valueAt } from './slots.ts';
import { templateIssue } from './template-issue.ts';

/** The texts that the platform takes once the values are in them. */
const filledMax = { body: 1024, bodyAlone: 32_768, card: 160, url: 2000 };

/** What a template's message lacks, and what it has too much, by the template's own definition. */
export function checkTemplate(message: TemplateMessage, definition: TemplateDefinition): Issue[] {
  const found = findComponents(definition, message);
  return [
    ...found.flatMap(({ slots }) => slots.filter(isMissing).map(missing)),
    ...found.flatMap(checkFormats),
    ...superfluous(message, found),
    ...checkCards(message, definition),
    ...checkLengths(message, definition),
    ...(isOneTimeCode(definition) ? checkOneTimeCode(found) : []),
  ];
}

function isMissing({ need, present }: TemplateSlot): boolean {
  return need === 'required' && !present;
}

function missing({ path, placeholder, kind }: TemplateSlot): Issue {
  return templateIssue('template.value-missing', path, { placeholder: placeholder ?? kind, kind });
}

/** A place takes what was approved for it; the platform's words for a mismatch are code 132012. */
function checkFormats({ open, slots, component }: FoundComponent): Issue[] {
  const code = open.slot === 'header' ? 'template.header-format' : 'template.value-format';
  return slots.flatMap((slot) => {
    const value = valueAt({ component }, slot.path);
    if (!value || value.type === 'custom' || fits(slot, value)) return [];
    const params = { expected: formatOf(slot.empty), received: formatOf(value) };
    return [templateIssue(code, slot.path, params)];
  });
}

function formatOf(value: ParameterValue): string {
  return value.type === 'media' ? value.media.kind : value.type;
}

/** The parameters that fill no place of the template. */
function superfluous(message: TemplateMessage, found: readonly FoundComponent[]): Issue[] {
  const wanted = new Set(found.flatMap(({ slots }) => slots.map(({ path }) => path.join('.'))));
  const own = found.filter(({ card }) => card === undefined);
  const at = (path: Path, owners: readonly FoundComponent[], components = message.components) =>
    components.flatMap((component, index) => {
      const isFree =
        component.slot === 'custom' ||
        owners.some(({ open }) => open.free && isComponent(open, component));
      if (isFree) return [];
      return parametersOf(component).flatMap((_, position) => {
        const place = [...path, index, 'parameters', position, 'value'];
        return wanted.has(place.join('.'))
          ? []
          : [templateIssue('template.value-superfluous', place)];
      });
    });
  const carousel = message.components.findIndex(({ slot }) => slot === 'carousel');
  const ofCards = cardsOf(message.components[carousel]).flatMap(({ components }, card) => {
    const path = ['message', 'components', carousel, 'cards', card, 'components'];
    return at(
      path,
      found.filter((each) => each.card === card),
      components,
    );
  });
  return [...at(['message', 'components'], own), ...ofCards];
}

/** Media cards are sent as many as were approved; product cards may be more (C-41). */
function checkCards(message: TemplateMessage, definition: TemplateDefinition): Issue[] {
  const position = message.components.findIndex(({ slot }) => slot === 'carousel');
  const sent = cardsOf(message.components[position]);
  const approved = findPart(definition, 'carousel');
  if (!approved) return [];
  const [first] = approved.cards;
  const isProducts = first !== undefined && findPart(first, 'header')?.format === 'product';
  const [expected, actual] = [approved.cards.length, sent.length];
  if (position === -1 || isProducts || expected === actual) return [];
  const path = ['message', 'components', position, 'cards'];
  return [templateIssue('template.card-count', path, { expected, actual })];
}

/** Texts that are too long only once the values are in them. */
function checkLengths(message: TemplateMessage, definition: TemplateDefinition): Issue[] {
  const filled = fillTemplate(definition, message);
  const bodyMax = message.components.length > 1 ? filledMax.body : filledMax.bodyAlone;
  return [
    ...tooLong(filled.body, bodyMax, 'error'),
    ...(filled.cards ?? []).flatMap(({ body }) => tooLong(body, filledMax.card, 'warning')),
    ...[filled, ...(filled.cards ?? [])].flatMap(({ buttons }) =>
      buttons.flatMap(({ url }) => tooLong(url, filledMax.url, 'warning')),
    ),
  ];
}

/** The longest value is blamed: it is the one to shorten. */
function tooLong(
  pieces: readonly FilledPiece[] | undefined,
  max: number,
  severity: Issue['severity'],
): Issue[] {
  const texts = (pieces ?? []).map((piece) => ('text' in piece ? piece : { text: '' }));
  const actual = texts.reduce((sum, { text }) => sum + countLength(text, 'code-point'), 0);
  const values = texts.filter((piece) => 'path' in piece && piece.path !== undefined);
  const [longest] = values.sort((a, b) => b.text.length - a.text.length);
  if (actual <= max || !longest || !('path' in longest) || !longest.path) return [];
  const params = { max, actual, over: actual - max };
  return [templateIssue('template.text-length', longest.path, params, severity)];
}
