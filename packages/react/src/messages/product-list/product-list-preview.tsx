import type { ProductListMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { ActionButton } from '../../preview/action-button.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { CatalogBlock } from '../../preview/product-block.tsx';
import { ProductSheet } from '../../preview/product-sheet.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { Hint, hasText } from '../../preview/text-or-hint.tsx';
import { useSheet } from '../../preview/use-sheet.ts';

/** Products under a title, which a button opens over the chat. */
export function ProductListPreview(props: TypePreviewProps<ProductListMessage>) {
  const { message, path, scene } = props;
  const { header, catalogId, sections, ...frame } = message;
  const words = useWords();
  const sheet = useSheet(scene);
  const title = header?.type === 'text' ? header.text : undefined;
  const count = sections.reduce((sum, { products }) => sum + products.length, 0);
  return (
    <>
      <FramedBubble
        message={frame}
        path={path}
        scene={scene}
        media={
          <CatalogBlock
            title={
              hasText(title) ? (
                <PlainText text={title} max={scene.limitAt(`${path}.header.text`)} />
              ) : (
                <Hint name="header" />
              )
            }
            note={<PlainText text={words.text('preview.product.count', { count })} />}
          />
        }
        actions={
          <ActionButton
            icon="type.product-list"
            buttonRef={sheet.button}
            expanded={sheet.open}
            onPress={sheet.toggle}
          >
            {words.text('preview.product.list')}
          </ActionButton>
        }
      />
      {sheet.open && (
        <ProductSheet
          title={title}
          catalogId={catalogId}
          sections={sections}
          path={path}
          scene={sheet.scene}
          takesFocus={sheet.takesFocus}
          onClose={sheet.close}
        />
      )}
    </>
  );
}
