import type { Header } from '@messagewright/core';
import type { ReactNode } from 'react';
import { Bubble } from './bubble.tsx';
import { FormattedText, PlainText } from './formatted-text.tsx';
import { MediaView } from './media-view.tsx';
import type { Scene } from './scene.ts';
import { hasText, TextOrHint } from './text-or-hint.tsx';

/** A message with header, body and footer, and what can be tapped below it. */
export interface FramedBubbleProps {
  message: { header?: Header | undefined; body?: string | undefined; footer?: string | undefined };
  path: string;
  scene: Scene;
  /** What fills the top of a message that has no medium for a header: a product. */
  media?: ReactNode;
  /** Whether nothing is missing where the body is empty. */
  bodyOptional?: boolean | undefined;
  actions?: ReactNode;
}

/**
 * Draws the frame that interactive messages share. WhatsApp formats body and footer; the header is
 * plain.
 */
export function FramedBubble(props: FramedBubbleProps) {
  const { message, path, scene, media, bodyOptional = false, actions } = props;
  const { header, body, footer } = message;
  const limitAt = (place: string) => scene.limitAt(`${path}.${place}`);
  const title = header?.type === 'text' && hasText(header.text) ? header.text : undefined;
  return (
    <Bubble
      media={header?.type === 'media' ? <MediaView media={header.media} scene={scene} /> : media}
      header={title && <PlainText text={title} max={limitAt('header.text')} />}
      footer={hasText(footer) ? <FormattedText text={footer} max={limitAt('footer')} /> : undefined}
      time={scene.time}
      actions={actions}
    >
      {(hasText(body) || !bodyOptional) && (
        <TextOrHint text={body} max={limitAt('body')} hint="text" />
      )}
    </Bubble>
  );
}
