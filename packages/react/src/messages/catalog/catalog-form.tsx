import { TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A text with the button that opens the whole catalogue. */
export function CatalogForm({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <TextField path={`${path}.footer`} />
        <TextField path={`${path}.thumbnailId`} />
      </div>
    </>
  );
}
