import type { Draft } from '../draft.ts';
import type { TemplateMessage } from '../messages/template.ts';
import type { TemplateComponent } from '../parts/template-component.ts';
import type { TemplateParameter } from '../parts/template-parameter.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import { setAt } from '../place.ts';
import type { Provider } from '../provider.ts';
import { type Conversion, conversionIssue, issuesBelow, unchanged } from './conversion.ts';

const languageAt = ['message', 'language'] as const;
const componentsAt = ['message', 'components'] as const;

/** `en_GB` and `en-GB` are one language, written in two ways. */
export const convertLanguage: Conversion<TemplateMessage> = (draft, target) => {
  const from = draft.message.language;
  if (!from || !isRefused(draft, target)) return unchanged(draft);
  const to = from.includes('_') ? from.replaceAll('_', '-') : from.replaceAll('-', '_');
  const next = setAt(draft, languageAt, to);
  if (to === from || isRefused(next, target)) return unchanged(draft);
  return { draft: next, issues: [conversionIssue('convert.language', languageAt, { from, to })] };
};

function isRefused(draft: Draft, target: Provider): boolean {
  return issuesBelow(draft, target, languageAt).some(({ severity }) => severity === 'error');
}

/**
 * Values of parts become values by key, and back, where the target cannot carry them as they are.
 * Only a body with texts does so without a loss; anything more is offered.
 */
export const convertTemplate: Conversion<TemplateMessage> = (draft, target) => {
  if (lost(draft, target) === 0) return unchanged(draft);
  const { components } = draft.message;
  const isKeyed = components.some(({ slot }) => slot === 'keyed');
  const carried = inOne(isKeyed ? 'body' : 'keyed', components);
  if (lost(setAt(draft, componentsAt, example(carried)), target) > 0) return unchanged(draft);
  const next = setAt(draft, componentsAt, carried);
  if (lost(next, target) >= lost(draft, target)) return unchanged(draft);
  if (lost(next, target) === 0 && components.every(isPlain)) {
    return { draft: next, issues: [conversionIssue('convert.template', componentsAt, {})] };
  }
  const patch = [{ path: componentsAt, value: carried }];
  const repairs = [{ code: 'template.carry', patch }];
  return {
    draft,
    issues: [conversionIssue('convert.template-lossy', componentsAt, {}, repairs)],
  };
};

/** Money and moments in their words, offered where the target takes none but texts. */
export const wordValues: Conversion<TemplateMessage> = (draft, { values }) => {
  const isFree = (value: ParameterValue) => values.includes(value.type) || !values.includes('text');
  const issues = draft.message.components.flatMap((component, index) =>
    'parameters' in component
      ? (component.parameters ?? []).flatMap(({ value }, at) => {
          const text = value && !isFree(value) ? textOf(value) : undefined;
          if (!text || !wordy.includes(component.slot)) return [];
          const path = [...componentsAt, index, 'parameters', at, 'value'];
          const repair = { code: 'value.text', patch: [{ path, value: { type: 'text', text } }] };
          return [conversionIssue('convert.value-text', path, { to: text }, [repair])];
        })
      : [],
  );
  return { draft, issues };
};

/** The parts that are words around values. */
const wordy: readonly TemplateComponent['slot'][] = ['header', 'body'];

/** How many values of the template the target has no place for. */
function lost(draft: Draft, target: Provider): number {
  return issuesBelow(draft, target, componentsAt).filter(({ layer }) => layer === 'loss').length;
}

/** Whether nothing but texts stands there, in one list. */
function isPlain(component: TemplateComponent): boolean {
  if (component.slot !== 'body' && component.slot !== 'keyed') return false;
  return (component.parameters ?? []).every(({ value }) => !value || value.type === 'text');
}

/** All values as texts of one part. */
function inOne(
  slot: 'body' | 'keyed',
  components: readonly TemplateComponent[],
): TemplateComponent[] {
  const parameters = components.flatMap(parametersOf);
  return parameters.length > 0 ? [{ slot, parameters }] : [];
}

/** The same part with one text, to see whether the target has it at all. */
function example(components: readonly TemplateComponent[]): TemplateComponent[] {
  const parameters = [{ name: 'x', value: { type: 'text' as const, text: 'x' } }];
  return components.map((component) => ({ ...component, parameters }) as TemplateComponent);
}

/** The parameters of a part as texts, in order. */
function parametersOf(component: TemplateComponent): TemplateParameter[] {
  if (component.slot === 'custom') return [];
  if (component.slot === 'carousel') {
    return component.cards.flatMap((card) => card.components.flatMap(parametersOf));
  }
  return (component.parameters ?? []).map(({ value, ...parameter }) => {
    const text = value && textOf(value);
    return { ...parameter, ...(text !== undefined && { value: { type: 'text', text } }) };
  });
}

/** What a value says in words; a medium its address. */
function textOf(value: ParameterValue): string | undefined {
  return texts[value.type]?.(value as never);
}

const texts: {
  readonly [T in ParameterValue['type']]?: (
    value: Extract<ParameterValue, { type: T }>,
  ) => string | undefined;
} = {
  text: ({ text }) => text,
  payload: ({ payload }) => payload,
  coupon: ({ code }) => code,
  currency: ({ fallback }) => fallback,
  'date-time': ({ fallback }) => fallback,
  number: ({ number }) => (number === undefined ? undefined : String(number)),
  media: ({ media }) => (media.source === 'url' ? media.url : undefined),
};
