import type { ProductMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import { ProductBlock } from '../../preview/product-block.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** One product with a button that opens it. */
export function ProductPreview({ message, path, scene }: TypePreviewProps<ProductMessage>) {
  const words = useWords();
  const { catalogId, productId } = message;
  return (
    <FramedBubble
      message={message}
      path={path}
      scene={scene}
      media={
        <ProductBlock
          id={productId}
          catalogId={catalogId}
          max={scene.limitAt(`${path}.productId`)}
        />
      }
      bodyOptional
      actions={
        <PickButton
          icon="type.product"
          path={`${path}.productId`}
          scene={scene}
          pick={{ type: 'product', catalogId, id: productId }}
        >
          {words.text('preview.product.view')}
        </PickButton>
      }
    />
  );
}
