import { LocationFields } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** A place above the body. */
export function LocationValue({ path }: MessageFormProps) {
  return <LocationFields path={path} />;
}
