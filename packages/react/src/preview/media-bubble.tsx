import type { Media } from '@messagewright/core';
import type { ReactNode } from 'react';
import { Bubble } from './bubble.tsx';
import { FormattedText } from './formatted-text.tsx';
import { MediaView } from './media-view.tsx';
import type { Scene } from './scene.ts';
import { hasText } from './text-or-hint.tsx';

/** A medium with a text under it. */
export interface MediaBubbleProps {
  message: { media: Media; caption?: string | undefined };
  path: string;
  scene: Scene;
  /** What shows instead of the medium's usual look. */
  children?: ReactNode;
  /** Whether the time lies over the picture's corner where there is no caption. */
  picture?: boolean;
  /** What can be tapped below it. */
  actions?: ReactNode;
}

/** See `MediaBubbleProps`. */
export function MediaBubble(props: MediaBubbleProps) {
  const { message, path, scene, children, picture = false, actions } = props;
  const { media, caption } = message;
  const isOver = picture && !hasText(caption);
  return (
    <Bubble
      media={
        <div className="mw-media-frame">
          {children ?? <MediaView media={media} scene={scene} />}
          {isOver && <span className="mw-media-frame__time">{scene.time}</span>}
        </div>
      }
      time={isOver ? undefined : scene.time}
      actions={actions}
    >
      {hasText(caption) && <FormattedText text={caption} max={scene.limitAt(`${path}.caption`)} />}
    </Bubble>
  );
}
