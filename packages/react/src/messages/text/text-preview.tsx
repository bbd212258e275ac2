import type { TextMessage } from '@messagewright/core';
import { Bubble } from '../../preview/bubble.tsx';
import { MediaPlaceholder } from '../../preview/media-placeholder.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { TextOrHint } from '../../preview/text-or-hint.tsx';

/** A text, with the files that come along. */
export function TextPreview({ message, path, scene }: TypePreviewProps<TextMessage>) {
  const files = message.attachments ?? [];
  return (
    <Bubble
      media={files.map((file, index) => (
        <MediaPlaceholder key={`${path}.attachments.${index.toString()}`} media={file} />
      ))}
      time={scene.time}
    >
      <TextOrHint text={message.text} max={scene.limitAt(`${path}.text`)} hint="text" />
    </Bubble>
  );
}
