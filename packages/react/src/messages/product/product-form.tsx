import { TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** One product of a catalogue, with words if there is something to say. */
export function ProductForm({ path }: MessageFormProps) {
  return (
    <>
      <div className="mw-pair">
        <TextField path={`${path}.catalogId`} />
        <TextField path={`${path}.productId`} />
      </div>
      <TextField path={`${path}.body`} markup />
      <TextField path={`${path}.footer`} />
    </>
  );
}
