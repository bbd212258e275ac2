import type { OptionField } from '@messagewright/core';
import { useMemo } from 'react';
import { type FieldGroup, OptionalRepeatField } from '../fields/index.ts';
import { OptionControl, type OptionControlProps } from './option-control.tsx';
import { placeOf } from './option-place.ts';

/** A list of like things, each with its options. */
export function OptionList({ place: { option, path, heading } }: OptionControlProps) {
  const { fields = [] } = option;
  const Item = useMemo<FieldGroup>(
    () =>
      ({ path: item }) => (
        <div className="mw-option-group__fields">
          {fields.map((field) => (
            <OptionControl key={field.key} place={placeOf(field, item, heading)} />
          ))}
        </div>
      ),
    [fields, heading],
  );
  return <OptionalRepeatField path={path} item={Item} create={() => emptyOf(fields)} />;
}

/** What a new item holds: the first text, empty, since an item of nothing would be no item. */
function emptyOf(fields: readonly OptionField[]): object {
  const first = fields.find(({ control }) => control === 'text' || control === 'url');
  return first ? { [first.key]: '' } : {};
}
