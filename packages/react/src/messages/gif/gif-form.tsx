import { ButtonsField, Carried, MediaField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A short animation with a text under it, and buttons if you like. */
export function GifForm({ path }: MessageFormProps) {
  return (
    <>
      <MediaField path={`${path}.media`} />
      <TextField path={`${path}.caption`} markup />
      <Carried path={`${path}.buttons`} example={[{ type: 'reply', text: 'x' }]}>
        <ButtonsField path={`${path}.buttons`} optional />
      </Carried>
    </>
  );
}
