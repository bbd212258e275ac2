import {
  getAt,
  parsePathKey,
  type TemplateCard,
  type TemplateComponent,
} from '@messagewright/core';
import { patternOf, useBuilder, useValuesAt, useWords } from '../../context/index.ts';
import { JsonField, NumberField, RepeatField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ChoiceField } from './choice-field.tsx';
import { OptionalList } from './optional-list.tsx';
import { newParameter, ParameterFields } from './parameter-fields.tsx';
import { buttonSorts, valuesIn } from './part-values.ts';
import { useTakesSlot } from './slots-taken.ts';
import { usePart } from './use-part.ts';

type Slot = TemplateComponent['slot'];

const slots = ['header', 'body', 'footer', 'button', 'offer', 'carousel'] as const;
/** A card holds no offer and no cards. */
const slotsOfCards: readonly Slot[] = ['header', 'body', 'button'];

/** The parts of a template, or of one of its cards, with the values that fill them. */
export function ComponentsField({ path }: MessageFormProps) {
  const { store, provider } = useBuilder();
  const create = () => {
    const given = getAt(store.get().draft, parsePathKey(path));
    return newComponent(Array.isArray(given) ? given : [], provider);
  };
  return <RepeatField path={path} item={ComponentFields} below={ComponentBelow} create={create} />;
}

function ComponentFields({ path }: MessageFormProps) {
  const { provider } = useBuilder();
  const words = useWords();
  const place = parsePathKey(path);
  const [component, change] = useValueAt<TemplateComponent>(path);
  const { slot } = usePart(path);
  const isInCard = place.includes('cards');
  const takes = useTakesSlot();
  const taken = useValuesAt(`${path}.button`);
  const choose = (next: string) => change(withSlot(component, next as Slot, provider));
  const chooseSort = (sort: string) => change(withSort(component, sort, provider));
  return (
    <fieldset
      className="mw-template-part"
      aria-label={words.text(`places.${patternOf(place)}`, { n: Number(place.at(-1)) + 1 })}
    >
      <div className="mw-pair">
        <ChoiceField
          path={`${path}.slot`}
          values={isInCard ? slotsOfCards : slots.filter(takes)}
          wordsAt="builder.templates.parts"
          onChoose={choose}
        />
        {slot === 'button' && (
          <>
            <ChoiceField
              path={`${path}.button`}
              values={buttonSorts.filter((sort) => !taken || taken.includes(sort))}
              wordsAt="builder.templates.buttons"
              onChoose={chooseSort}
            />
            <NumberField path={`${path}.index`} />
          </>
        )}
      </div>
      {slot === 'custom' && <JsonField path={`${path}.json`} />}
    </fieldset>
  );
}

function ComponentBelow({ path }: MessageFormProps) {
  const { provider } = useBuilder();
  const { slot, button } = usePart(path);
  const create = () => newParameter(valuesIn(slot, button, provider));
  if (slot === 'custom') return null;
  if (slot === 'carousel') {
    return (
      <RepeatField path={`${path}.cards`} item={CardTitle} below={CardFields} create={newCard} />
    );
  }
  return (
    <OptionalList path={`${path}.parameters`} name="parameters" create={create}>
      <RepeatField
        // Another part holds other values: the list begins anew.
        key={`${slot} ${button}`}
        path={`${path}.parameters`}
        item={ParameterFields}
        create={create}
      />
    </OptionalList>
  );
}

function CardTitle({ path }: MessageFormProps) {
  const words = useWords();
  const place = parsePathKey(path);
  return (
    <span className="mw-template-card-title">
      {words.text(`places.${patternOf(place)}`, { n: Number(place.at(-1)) + 1 })}
    </span>
  );
}

function CardFields({ path }: MessageFormProps) {
  return <ComponentsField path={`${path}.components`} />;
}

const newCard = (): TemplateCard => ({ components: [] });

type Provider = Parameters<typeof valuesIn>[2];

/** The body first, then a button for each further part. */
function newComponent(given: readonly TemplateComponent[], provider: Provider): TemplateComponent {
  if (given.every(({ slot }) => slot !== 'body')) return emptyPart('body', provider);
  const used = given.flatMap((part) => (part.slot === 'button' ? [part.index] : []));
  return {
    ...emptyPart('button', provider),
    index: Math.max(-1, ...used) + 1,
  } as TemplateComponent;
}

function emptyPart(slot: Slot, provider: Provider): TemplateComponent {
  return withSlot(undefined, slot, provider);
}

/** The same part as another; the values that can stand there come along. */
function withSlot(
  before: TemplateComponent | undefined,
  slot: Slot,
  provider: Provider,
): TemplateComponent {
  if (slot === 'carousel') return { slot, cards: [newCard()] };
  if (slot === 'custom') return { slot, json: '' };
  if (slot !== 'button') return { slot, parameters: valuesFor(before, slot, undefined, provider) };
  const { index = 0, button = 'quick_reply' } = before?.slot === 'button' ? before : {};
  return { slot, index, button, parameters: valuesFor(before, slot, button, provider) };
}

function withSort(
  before: TemplateComponent | undefined,
  button: string,
  provider: Provider,
): TemplateComponent | undefined {
  if (before?.slot !== 'button') return before;
  return { ...before, button, parameters: valuesFor(before, 'button', button, provider) };
}

function valuesFor(
  before: TemplateComponent | undefined,
  slot: Slot,
  button: string | undefined,
  provider: Provider,
) {
  const types = valuesIn(slot, button, provider);
  const given = before && 'parameters' in before ? (before.parameters ?? []) : [];
  const kept = given.filter(({ value }) => value && types.includes(value.type));
  return kept.length > 0 ? kept : [newParameter(types)];
}
