import type { LocationMessage } from '@messagewright/core';
import { LocationCard } from '../../preview/location-card.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A pin on the map. */
export function LocationPreview({ message, path, scene }: TypePreviewProps<LocationMessage>) {
  return <LocationCard place={message} path={path} limitAt={scene.limitAt} time={scene.time} />;
}
