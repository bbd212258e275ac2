import type { AttachmentsMessage, MediaKind } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { buttonActions } from '../../preview/button-actions.tsx';
import { FormattedText } from '../../preview/formatted-text.tsx';
import { MediaView } from '../../preview/media-view.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { Hint, hasText } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';

/** What is looked at stands side by side; what is opened, in rows. */
const seen: ReadonlySet<MediaKind> = new Set<MediaKind>(['image', 'video', 'gif', 'sticker']);

/** Several files in one message, the text under them. */
export function AttachmentsPreview(props: TypePreviewProps<AttachmentsMessage>) {
  const { message, path, scene } = props;
  const { items, caption, buttons } = message;
  const words = useWords();
  const all = withPaths(items, `${path}.items`);
  return (
    <Bubble
      media={
        items.length > 0 && (
          <ul className="mw-album" aria-label={words.text('preview.attachments.label')}>
            {all.map(({ value, path: at }) => (
              <li key={at} className="mw-album__item" data-seen={seen.has(value.kind) || undefined}>
                <MediaView media={value} scene={scene} />
              </li>
            ))}
          </ul>
        )
      }
      time={scene.time}
      actions={buttonActions(buttons, `${path}.buttons`, scene)}
    >
      {items.length === 0 && <Hint name="files" />}
      {hasText(caption) && <FormattedText text={caption} max={scene.limitAt(`${path}.caption`)} />}
    </Bubble>
  );
}
