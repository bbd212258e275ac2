import { MediaField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { useTakesOfMedium } from '../slots-taken.ts';

/** A picture, film or document above the body. */
export function MediaValue({ path }: MessageFormProps) {
  return (
    <MediaField
      path={`${path}.media`}
      kinds={['image', 'video', 'document']}
      takes={useTakesOfMedium()}
    />
  );
}
