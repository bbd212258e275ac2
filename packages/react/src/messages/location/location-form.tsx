import { LocationFields } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A pin on the map, with what the place is called. */
export function LocationForm({ path }: MessageFormProps) {
  return <LocationFields path={path} />;
}
