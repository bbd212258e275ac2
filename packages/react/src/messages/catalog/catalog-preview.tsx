import type { CatalogMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import { CatalogBlock } from '../../preview/product-block.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';

/** A body with a button that opens the whole catalogue. */
export function CatalogPreview({ message, path, scene }: TypePreviewProps<CatalogMessage>) {
  const words = useWords();
  const { thumbnailId } = message;
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      media={
        <CatalogBlock
          title={words.text('preview.catalog.title')}
          note={
            hasText(thumbnailId) ? (
              <PlainText text={thumbnailId} max={scene.limitAt(`${path}.thumbnailId`)} />
            ) : (
              words.text('preview.catalog.note')
            )
          }
        />
      }
      actions={
        <PickButton icon="type.catalog" path={path} scene={scene} pick={{ type: 'catalog' }}>
          {words.text('preview.catalog.view')}
        </PickButton>
      }
    />
  );
}
