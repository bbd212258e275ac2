import { branch, type Cursor } from '../../../cursor.ts';
import { computed, leaf, node } from '../../../draw.ts';
import { isObject, type Json, own } from '../../../json.ts';
import type { TemplateComponent } from '../../../parts/template-component.ts';
import type { TemplateParameter } from '../../../parts/template-parameter.ts';
import type { ParameterValue } from '../../../parts/values/values.ts';
import { defined, numberAt, textAt } from '../../../read-json.ts';
import type { Wire, WireMember } from '../../../wire.ts';
import { headerMembers, readHeader } from './header.ts';
import { drawVariables, normalVariables, readVariables } from './variables.ts';

type Slot = TemplateComponent['slot'];
type Plain = Exclude<TemplateComponent, { slot: 'button' | 'carousel' | 'custom' }>;
type Button = Extract<TemplateComponent, { slot: 'button' }>;

/** A template's values by slot. Of two bodies, headers or footers the first is written; the rest is reported as lost. */
export function componentMembers(components: Cursor<TemplateComponent[]>): readonly WireMember[] {
  const of = (slot: Slot) =>
    components.value.flatMap((each, index) => (each.slot === slot ? [components.at(index)] : []));
  const [body] = of('body') as Cursor<Plain>[];
  const [header] = of('header') as Cursor<Plain>[];
  const [footer] = of('footer') as Cursor<Plain>[];
  const buttons = of('button') as Cursor<Button>[];
  return [
    ['processed_params', body && drawBody(body)],
    ['header_params', header && drawHeader(header)],
    ['footer_params', footer && drawFooter(footer)],
    [
      'button_params',
      buttons.length > 0
        ? { wire: 'array', items: buttons.map(drawButton), from: components.path }
        : computed(components, undefined),
    ],
  ];
}

/** What `componentMembers` draws, read back. A slot without values is left out, as it is in sending (R13). */
export function readComponents(part: Json): TemplateComponent[] {
  const header = own(part, 'header_params');
  const read = {
    header: isObject(header) ? readHeader(header) : undefined,
    body: readVariables(own(part, 'processed_params')),
    footer: readVariables(own(own(part, 'footer_params'), 'text_variables')),
  };
  const plain = (['header', 'body', 'footer'] as const).flatMap((slot): TemplateComponent[] => {
    const { [slot]: parameters = [] } = read;
    return parameters.length > 0 ? [{ slot, parameters }] : [];
  });
  const buttons = own(part, 'button_params');
  return [...plain, ...(Array.isArray(buttons) ? buttons.map(readButton) : [])];
}

/** Components as decoding gives them back: by slot, without those that say nothing. What is lost keeps its place. */
export function normalComponents(components: readonly TemplateComponent[]): TemplateComponent[] {
  const stated = components.filter(saysSomething).map(normalComponent);
  if (!stated.every(({ slot }) => order.includes(slot))) return stated;
  return stated.sort((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot));
}

const order: readonly Slot[] = ['header', 'body', 'footer', 'button'];

function normalComponent(component: TemplateComponent): TemplateComponent {
  if (!('parameters' in component) || !component.parameters) return component;
  const parameters = worded.includes(component.slot)
    ? normalVariables(component.parameters)
    : component.parameters;
  return { ...component, parameters };
}

const worded: readonly Slot[] = ['header', 'body', 'footer'];

function saysSomething(component: TemplateComponent): boolean {
  if (component.slot === 'button') return true;
  if (component.slot === 'custom') return component.json !== '';
  if (component.slot === 'carousel') {
    return component.cards.some((card) => card.components.some(saysSomething));
  }
  return (component.parameters ?? []).length > 0;
}

function valuesOf(component: Cursor<Plain>): Cursor<TemplateParameter[]> | undefined {
  const parameters = component.at('parameters') as Cursor<TemplateParameter[] | undefined>;
  return parameters.value?.length ? (parameters as Cursor<TemplateParameter[]>) : undefined;
}

/** The map is the body itself. It is no node: each of its members is a value. */
function drawBody(body: Cursor<Plain>): Wire | undefined {
  const values = valuesOf(body);
  return values && { ...drawVariables(values), from: body.path };
}

function drawHeader(header: Cursor<Plain>): Wire | undefined {
  const values = valuesOf(header);
  const members = values && headerMembers(values);
  return members && node(header, ...members);
}

function drawFooter(footer: Cursor<Plain>): Wire | undefined {
  const values = valuesOf(footer);
  return values && node(footer, ['text_variables', drawVariables(values)]);
}

/** `text` of a link, `payload` of a quick reply; which belongs to which is a rule's business. */
function drawButton(button: Cursor<Button>): Wire {
  const parameters = button.at('parameters') as Cursor<TemplateParameter[] | undefined>;
  const values = (parameters.value ?? []).map(
    (_, index) =>
      (parameters as Cursor<TemplateParameter[]>).at(index).at('value') as Cursor<ParameterValue>,
  );
  const text = values.find(({ value }) => value?.type === 'text');
  const payload = values.find(({ value }) => value?.type === 'payload');
  return node(
    button,
    ['index', leaf(button.at('index'))],
    ['sub_type', leaf(button.at('button'))],
    ['text', text && leaf(branch(text, 'text')?.at('text') ?? text.at('type'))],
    ['payload', payload && leaf(branch(payload, 'payload')?.at('payload') ?? payload.at('type'))],
    [missingOf(button.value.button), computed(parameters, undefined)],
  );
}

/** Where a button's value belongs, so that a missing one is pointed at. */
function missingOf(button: string): string {
  return button === 'quick_reply' ? 'payload' : 'text';
}

/** A button is no union, so one that is no object reads as an empty one and stays as residue. */
function readButton(button: Json): TemplateComponent {
  const text = textAt(button, 'text');
  const payload = textAt(button, 'payload');
  const parameters: TemplateParameter[] = [
    ...(text === undefined ? [] : [{ value: { type: 'text' as const, text } }]),
    ...(payload === undefined ? [] : [{ value: { type: 'payload' as const, payload } }]),
  ];
  return defined({
    slot: 'button',
    index: numberAt(button, 'index') ?? 0,
    button: textAt(button, 'sub_type') ?? '',
    parameters: parameters.length > 0 ? parameters : undefined,
  });
}
