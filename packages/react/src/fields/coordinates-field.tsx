import type { ClipboardEvent } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { NumberField } from './number-field.tsx';
import { parseCoordinates } from './parse-coordinates.ts';

/** Latitude and longitude side by side; a pair pasted into one of them fills both. */
export function CoordinatesField({ path }: { path: string }) {
  const { form, readOnly, idFor } = useBuilder();
  const words = useWords();
  const help = `${idFor(path)}-coordinates`;
  const takePair = (event: ClipboardEvent<HTMLInputElement>) => {
    const pair = parseCoordinates(event.clipboardData.getData('text'));
    if (!pair || readOnly) return;
    event.preventDefault();
    form.setValue(`${path}.latitude`, pair.latitude);
    form.setValue(`${path}.longitude`, pair.longitude);
  };
  return (
    <div className="mw-coordinates">
      <div className="mw-pair">
        <NumberField path={`${path}.latitude`} describedBy={help} onPaste={takePair} />
        <NumberField path={`${path}.longitude`} describedBy={help} onPaste={takePair} />
      </div>
      <p className="mw-field__help" id={help}>
        {words.text('fields.coordinates')}
      </p>
    </div>
  );
}
