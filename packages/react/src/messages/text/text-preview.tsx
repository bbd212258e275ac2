import type { TextMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Icon } from '../../icons/icon.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { MediaView } from '../../preview/media-view.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { TextOrHint } from '../../preview/text-or-hint.tsx';

/** A text, with the files that come along, or the page that its link leads to. */
export function TextPreview({ message, path, scene }: TypePreviewProps<TextMessage>) {
  const files = message.attachments ?? [];
  const host = message.linkPreview ? hostOfFirstLink(message.text) : undefined;
  return (
    <Bubble
      media={
        <>
          {files.map((file, index) => (
            <MediaView key={`${path}.attachments.${index.toString()}`} media={file} scene={scene} />
          ))}
          {host !== undefined && <PageCard host={host} />}
        </>
      }
      time={scene.time}
    >
      <TextOrHint text={message.text} max={scene.limitAt(`${path}.text`)} hint="text" />
    </Bubble>
  );
}

/** Stands for what the channel reads from the page. It is not asked for here. */
function PageCard({ host }: { host: string }) {
  const words = useWords();
  return (
    <div className="mw-page-card">
      <Icon name="type.link" />
      <span className="mw-page-card__words">
        <bdi className="mw-page-card__host">{host}</bdi>
        {words.text('preview.link.page')}
      </span>
    </div>
  );
}

/** WhatsApp shows the first address only, and none without its scheme. */
function hostOfFirstLink(text: string): string | undefined {
  const address = /https?:\/\/\S+/i.exec(text)?.[0];
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}
