import { useState } from 'react';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { type DurationUnit, durationUnits, unitNames, unitOf } from './duration-units.ts';
import { durationText } from './duration-words.ts';
import { NumberField } from './number-field.tsx';
import { useField } from './use-field.ts';

/** A length of time: a number and its unit; in the draft as whole seconds. */
export function DurationField({ path }: { path: string }) {
  const words = useWords();
  const { id, label, value, change, readOnly } = useField<number>(path);
  const [unit, setUnit] = useState<DurationUnit>(() => unitOf(value));
  const scale = durationUnits[unit];
  const hint = `${id}-duration`;
  const changeUnit = (next: DurationUnit) => {
    setUnit(next);
    // What is typed stays, and now means another unit.
    if (value !== undefined) change(Math.round((value / scale) * durationUnits[next]));
  };
  const isSaid = value !== undefined && value > 0;
  return (
    <NumberField
      path={path}
      scale={scale}
      describedBy={isSaid ? hint : undefined}
      after={
        <>
          <span className="mw-select mw-duration__unit">
            <select
              className="mw-input"
              aria-label={words.text('controls.duration.unit', { label })}
              value={unit}
              disabled={readOnly}
              onChange={({ target }) => changeUnit(target.value as DurationUnit)}
            >
              {unitNames.map((name) => (
                <option key={name} value={name}>
                  {words.text(`controls.duration.units.${name}`)}
                </option>
              ))}
            </select>
            <Icon name="chevron-down" />
          </span>
          {isSaid && (
            <p className="mw-hint mw-duration__words" id={hint}>
              {words.text('controls.duration.means', { duration: durationText(words, value) })}
            </p>
          )}
        </>
      }
    />
  );
}
