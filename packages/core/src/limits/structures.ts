import type { Button } from '../parts/button.ts';
import type { TemplateComponent } from '../parts/template-component.ts';
import type { TemplateParameter } from '../parts/template-parameter.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import { getAt, type Path } from '../place.ts';
import type { StructureName } from './limit.ts';

/** The places at fault, relative to the list. The draft's shape holds, so items are what they should be. */
type Structure = (list: readonly unknown[]) => Path[];

/** The named checks of a list as a whole. */
export const structures: { readonly [Name in StructureName]: Structure } = {
  'components-once': (list) => repeated(list as TemplateComponent[]),
  'names-all-or-none': (list) => {
    const named = wordsOf(list as TemplateComponent[]);
    if (!named.some(({ parameter }) => isNamed(parameter))) return [];
    return named.filter(({ parameter }) => !isNamed(parameter)).map(({ path }) => path);
  },
  'names-once': (list) => {
    const seen = new Set<string>();
    return wordsOf(list as TemplateComponent[]).flatMap(({ owner, parameter, path }) => {
      const key = `${owner} ${parameter.name}`;
      if (!isNamed(parameter) || !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [path];
    });
  },
  'positions-or-names': (list) =>
    (list as TemplateComponent[]).flatMap((component, index) =>
      component.slot === 'header' || component.slot === 'body' || component.slot === 'footer'
        ? mixedKeys(parametersIn(component)).map((at) => [index, 'parameters', at, 'name'])
        : [],
    ),
  'button-values': (list) =>
    placed(list as TemplateComponent[]).flatMap(({ component, path }) => {
      const taken = takenBy(component);
      if (!taken) return [];
      return parametersIn(component).flatMap(({ value }, index) =>
        value === undefined || value.type === 'custom' || taken.includes(value.type)
          ? []
          : [[...path, 'parameters', index, 'value', 'type']],
      );
    }),
  'cards-alike': (list) => {
    const cards = (list as { components: TemplateComponent[] }[]).map(({ components }) =>
      components.map(outline).sort().join(),
    );
    return cards.flatMap((card, index) => (card === cards[0] ? [] : [[index]]));
  },
  // WhatsApp shows replies, or one link, or one request for a place.
  'one-sort-of-action': (list) => {
    const [first, ...others] = (list as Button[]).flatMap(({ type }) => shown[type] ?? []);
    const isOne = others.every((several) => several && first);
    return isOne ? [] : [[]];
  },
  // With a code to copy the link is the second button, else the first (P-LTO).
  'offer-link': (list) => {
    const components = list as TemplateComponent[];
    if (!components.some(({ slot }) => slot === 'offer')) return [];
    const expected = components.some((each) => isButton(each, 'copy_code')) ? 1 : 0;
    return components.flatMap((component, index) =>
      isButton(component, 'url') && getAt(component, ['index']) !== expected
        ? [[index, 'index']]
        : [],
    );
  },
};

/** Keys are the positions from 1 on, or names, each once. A value without a name stands by its position. */
function mixedKeys(list: readonly TemplateParameter[]): number[] {
  const keys = list.map(({ name }, index) => name || String(index + 1));
  const areNames = keys.some((key) => !/^\d+$/.test(key));
  const allowed = new Set(keys.map((_, index) => String(index + 1)));
  return keys.flatMap((key, index) => {
    const isRight = areNames ? !/^\d+$/.test(key) : allowed.has(key);
    return isRight && keys.indexOf(key) === index ? [] : [index];
  });
}

/** The actions that WhatsApp shows, and whether several of one may stand together. */
const shown: Readonly<Partial<Record<Button['type'], boolean>>> = {
  reply: true,
  link: false,
  'location-request': false,
};

/** What each button takes (R12). */
const buttonValues: Readonly<Record<string, readonly ParameterValue['type'][]>> = {
  url: ['text'],
  quick_reply: ['payload'],
  copy_code: ['coupon'],
  flow: ['flow'],
  catalog: ['catalog'],
  mpm: ['catalog'],
  voice_call: ['call', 'payload'],
};

function takenBy(component: TemplateComponent): readonly ParameterValue['type'][] | undefined {
  if (component.slot !== 'button') return undefined;
  return Object.hasOwn(buttonValues, component.button) ? buttonValues[component.button] : undefined;
}

function isButton(component: TemplateComponent, button: string) {
  return component.slot === 'button' && component.button === button;
}

function parametersIn(component: TemplateComponent): readonly TemplateParameter[] {
  return 'parameters' in component ? (component.parameters ?? []) : [];
}

/** Every component with its place, those of cards too. */
function placed(
  components: readonly TemplateComponent[],
  base: Path = [],
): { component: TemplateComponent; path: Path }[] {
  return components.flatMap((component, index) => {
    const path = [...base, index];
    const cards = component.slot === 'carousel' ? component.cards : [];
    return [
      { component, path },
      ...cards.flatMap((card, at) => placed(card.components, [...path, 'cards', at, 'components'])),
    ];
  });
}

/** Headers and bodies are there once, and one component for each button; on every card anew. */
function repeated(components: readonly TemplateComponent[], base: Path = []): Path[] {
  const seen = new Set<string>();
  return components.flatMap((component, index) => {
    const path = [...base, index];
    if (component.slot === 'carousel') {
      return component.cards.flatMap((card, at) =>
        repeated(card.components, [...path, 'cards', at, 'components']),
      );
    }
    const isOnce = ['header', 'body', 'button'].includes(component.slot);
    const key = component.slot === 'button' ? `button ${component.index}` : component.slot;
    if (!isOnce || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [[...path, component.slot === 'button' ? 'index' : 'slot']];
  });
}

/** The parameters that may have names: of headers and bodies, but for media and places. */
function wordsOf(components: readonly TemplateComponent[]) {
  const worded: readonly (string | undefined)[] = ['text', 'currency', 'date-time'];
  return placed(components)
    .filter(({ component }) => component.slot === 'header' || component.slot === 'body')
    .flatMap(({ component, path }) =>
      parametersIn(component).flatMap((parameter, index) =>
        worded.includes(parameter.value?.type)
          ? [{ owner: path.join(), parameter, path: [...path, 'parameters', index, 'name'] }]
          : [],
      ),
    );
}

function isNamed({ name }: TemplateParameter): boolean {
  return name !== undefined && name !== '';
}

/** What has to be alike on all cards: which components, which buttons, which kind of header. */
function outline(component: TemplateComponent): string {
  if (component.slot === 'button') return `button ${component.index} ${component.button}`;
  if (component.slot !== 'header') return component.slot;
  const value = parametersIn(component)[0]?.value;
  return `header ${value?.type === 'media' ? value.media.kind : value?.type}`;
}
