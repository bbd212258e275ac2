import { CarriedButtons, MediaField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A short animation with a text under it, and buttons if you like. */
export function GifForm({ path }: MessageFormProps) {
  return (
    <>
      <MediaField path={`${path}.media`} />
      <TextField path={`${path}.caption`} markup />
      <CarriedButtons path={`${path}.buttons`} />
    </>
  );
}
