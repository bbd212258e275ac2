import {
  type Draft,
  getAt,
  type Path,
  parsePathKey,
  pathKey,
  type TemplateDefinition,
  type TemplateMessage,
  type TemplateSlot,
  templateSlots,
} from '@messagewright/core';
import { useCallback, useMemo } from 'react';
import { type BuilderStore, useStore } from '../../context/index.ts';

/** The places of a message that stand in one list of a form. */
export interface TemplatePlaces {
  /** What the template leaves open. */
  slots: readonly TemplateSlot[];
  /** Values and parts that the template has no place for. */
  others: readonly string[];
}

/** See `TemplatePlaces`. Renders when a place comes or goes, not when a value changes. */
export function useTemplatePlaces(path: string, definition: TemplateDefinition): TemplatePlaces {
  const read = useMemo(() => createReader(path, definition), [path, definition]);
  return useStore(useCallback((store: BuilderStore) => read(store.get().draft), [read]));
}

function createReader(path: string, definition: TemplateDefinition) {
  const base = parsePathKey(path);
  let last: { key: string; places: TemplatePlaces } | undefined;
  return (draft: Draft): TemplatePlaces => {
    const message = getAt(draft, base) as TemplateMessage;
    const slots = templateSlots(definition, message);
    const others = othersIn(message, base, slots);
    const key = JSON.stringify([slots.map((slot) => [slot.path, slot.present]), others]);
    if (last?.key !== key) last = { key, places: { slots, others } };
    return last.places;
  };
}

/** The parameters of a message that fill no slot, and the parts that hold none. */
function othersIn(message: TemplateMessage, base: Path, slots: readonly TemplateSlot[]): string[] {
  const known = new Set(slots.map((slot) => pathKey(slot.path.slice(0, -1))));
  return partsIn(message.components, [...base, 'components']).filter((place) => !known.has(place));
}

function partsIn(components: TemplateMessage['components'], base: Path): string[] {
  return components.flatMap((component, index): string[] => {
    const path = [...base, index];
    if (component.slot === 'custom') return [pathKey(path)];
    if (component.slot === 'carousel') {
      return component.cards.flatMap((card, position) =>
        partsIn(card.components, [...path, 'cards', position, 'components']),
      );
    }
    return (component.parameters ?? []).map((_, at) => pathKey([...path, 'parameters', at]));
  });
}
