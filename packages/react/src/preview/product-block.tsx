import type { ReactNode } from 'react';
import { useWords } from '../context/words.tsx';
import { PlainText } from './formatted-text.tsx';
import { ProductPicture } from './product-picture.tsx';
import { hasText, LabelOrHint } from './text-or-hint.tsx';

/** A product by what the message knows of it. */
export interface ProductBlockProps {
  id: string;
  catalogId?: string | undefined;
  /** The most code points of the id. */
  max?: number | undefined;
}

/** One product at the top of a message: a picture with its id, since no name is known. */
export function ProductBlock({ id, catalogId, max }: ProductBlockProps) {
  const words = useWords();
  return (
    <div className="mw-product" data-wide>
      <ProductPicture wide />
      <span className="mw-product__words">
        <span className="mw-product__title">
          <LabelOrHint text={id} max={max} hint="product" />
        </span>
        {hasText(catalogId) && (
          <span className="mw-product__note">
            <PlainText text={words.text('preview.product.of', { id: catalogId })} />
          </span>
        )}
      </span>
    </div>
  );
}

/** Several products or a whole catalogue at the top of a message: a small picture beside words. */
export function CatalogBlock({ title, note }: { title: ReactNode; note: ReactNode }) {
  return (
    <div className="mw-product">
      <ProductPicture />
      <span className="mw-product__words">
        <span className="mw-product__title">{title}</span>
        <span className="mw-product__note">{note}</span>
      </span>
    </div>
  );
}
