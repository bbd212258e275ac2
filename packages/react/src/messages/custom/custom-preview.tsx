import type { CustomMessage } from '@messagewright/core';
import { jsonType } from '../../preview/json-type.ts';
import { PreviewUnavailable } from '../../preview/preview-unavailable.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** Content written by hand: what type it says it is. */
export function CustomPreview({ message }: TypePreviewProps<CustomMessage>) {
  const { valid, type } = jsonType(message.json);
  if (!valid) return <PreviewUnavailable reason="preview.unavailable.unfinished" />;
  if (type === undefined) return <PreviewUnavailable reason="preview.unavailable.untyped" />;
  return <PreviewUnavailable type={type} />;
}
