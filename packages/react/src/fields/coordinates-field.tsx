import type { ClipboardEvent } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { NumberField } from './number-field.tsx';
import { parseCoordinates } from './parse-coordinates.ts';

/** Latitude and longitude side by side; a pair or a link to a map in one of them fills both. */
export function CoordinatesField({ path }: { path: string }) {
  const { form, readOnly, idFor } = useBuilder();
  const words = useWords();
  const help = `${idFor(path)}-coordinates`;
  const take = (text: string): boolean => {
    const pair = parseCoordinates(text);
    if (!pair || readOnly) return false;
    form.setValue(`${path}.latitude`, pair.latitude);
    form.setValue(`${path}.longitude`, pair.longitude);
    return true;
  };
  const takePaste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (take(event.clipboardData.getData('text'))) event.preventDefault();
  };
  // A keyboard on glass may paste without saying so, and a place may be typed.
  const shared = { describedBy: help, onPaste: takePaste, onLeave: take };
  return (
    <div className="mw-coordinates">
      <div className="mw-pair">
        <NumberField path={`${path}.latitude`} {...shared} />
        <NumberField path={`${path}.longitude`} {...shared} />
      </div>
      <p className="mw-field__help" id={help}>
        {words.text('fields.coordinates')}
      </p>
    </div>
  );
}
