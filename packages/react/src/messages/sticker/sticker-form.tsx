import { MediaField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A small picture on its own. */
export function StickerForm({ path }: MessageFormProps) {
  return <MediaField path={`${path}.media`} />;
}
