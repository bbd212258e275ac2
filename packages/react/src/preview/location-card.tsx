import type { Place } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import { Bubble } from './bubble.tsx';
import { PlainText } from './formatted-text.tsx';
import { MapDrawing } from './map-drawing.tsx';
import type { LimitAt } from './scene.ts';
import { Hint, hasText } from './text-or-hint.tsx';

/** A place to show as a pin. */
export interface LocationCardProps {
  place: Place;
  path: string;
  limitAt: LimitAt;
  time?: string | undefined;
}

/** A place as the recipient sees it: a drawn map, name, address and coordinates. It loads nothing. */
export function LocationCard({ place, path, limitAt, time }: LocationCardProps) {
  const words = useWords();
  const { name, address, latitude, longitude } = place;
  const known = latitude !== undefined && longitude !== undefined;
  const coordinates = known ? (
    <bdi className="mw-place__coordinates" dir="ltr">
      {latitude}, {longitude}
    </bdi>
  ) : (
    <Hint name="place" />
  );
  return (
    <Bubble
      media={<MapDrawing label={words.text('preview.location.map')} pinned={known} />}
      footer={coordinates}
      time={time}
    >
      {hasText(name) && (
        <p className="mw-place__name">
          <PlainText text={name} max={limitAt(`${path}.name`)} />
        </p>
      )}
      {hasText(address) && (
        <p className="mw-place__address">
          <PlainText text={address} max={limitAt(`${path}.address`)} />
        </p>
      )}
    </Bubble>
  );
}
