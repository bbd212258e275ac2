import type { Header } from '@messagewright/core';
import type { ReactNode } from 'react';
import { Bubble } from './bubble.tsx';
import { FormattedText, PlainText } from './formatted-text.tsx';
import { MediaPlaceholder } from './media-placeholder.tsx';
import type { Scene } from './scene.ts';
import { hasText, TextOrHint } from './text-or-hint.tsx';

/** A message with header, body and footer, and what can be tapped below it. */
export interface FramedBubbleProps {
  message: { header?: Header | undefined; body?: string | undefined; footer?: string | undefined };
  path: string;
  scene: Scene;
  actions?: ReactNode;
}

/**
 * Draws the frame that interactive messages share. WhatsApp formats body and footer; the header is
 * plain.
 */
export function FramedBubble({ message, path, scene, actions }: FramedBubbleProps) {
  const { header, body, footer } = message;
  const limitAt = (place: string) => scene.limitAt(`${path}.${place}`);
  const title = header?.type === 'text' && hasText(header.text) ? header.text : undefined;
  return (
    <Bubble
      media={header?.type === 'media' && <MediaPlaceholder media={header.media} />}
      header={title && <PlainText text={title} max={limitAt('header.text')} />}
      footer={hasText(footer) ? <FormattedText text={footer} max={limitAt('footer')} /> : undefined}
      time={scene.time}
      actions={actions}
    >
      <TextOrHint text={body} max={limitAt('body')} hint="text" />
    </Bubble>
  );
}
