import type { Place } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import { MapDrawing } from '../../preview/map-drawing.tsx';
import { hasText } from '../../preview/text-or-hint.tsx';

/** A place above the words of a template: a drawn map with its name and address. */
export function PlaceHeader({ place }: { place: Place }) {
  const words = useWords();
  const { name, address, latitude, longitude } = place;
  const isPinned = latitude !== undefined && longitude !== undefined;
  return (
    <>
      <MapDrawing label={words.text('preview.location.map')} pinned={isPinned} />
      {(hasText(name) || hasText(address)) && (
        <div className="mw-template-place">
          {hasText(name) && (
            <p className="mw-place__name">
              <PlainText text={name} />
            </p>
          )}
          {hasText(address) && (
            <p className="mw-place__address">
              <PlainText text={address} />
            </p>
          )}
        </div>
      )}
    </>
  );
}
