import type { ProductRef, ProductSection } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { ProductPicture } from './product-picture.tsx';
import type { Scene } from './scene.ts';
import { Sheet, SheetSection } from './sheet.tsx';
import { LabelOrHint } from './text-or-hint.tsx';
import { withPaths } from './with-paths.ts';

/** The products that a message shows. */
export interface ProductSheetProps {
  title: string | undefined;
  catalogId: string;
  sections: readonly ProductSection[];
  /** Where the message stands in the draft. */
  path: string;
  scene: Scene;
  /** Whether it was opened by hand: then the focus goes into it. */
  takesFocus: boolean;
  onClose(): void;
}

/** The products of a message in a sheet over the chat. */
export function ProductSheet(props: ProductSheetProps) {
  const { title, catalogId, sections, path, scene, takesFocus, onClose } = props;
  const words = useWords();
  const hasProducts = sections.some(({ products }) => products.length > 0);
  return (
    <Sheet
      title={title}
      takesFocus={takesFocus}
      onClose={onClose}
      empty={hasProducts ? undefined : words.text('preview.product.none')}
    >
      {withPaths(sections, `${path}.sections`).map(({ value: section, path }) => (
        <SheetSection key={path} title={section.title} max={scene.limitAt(`${path}.title`)}>
          {withPaths(section.products, `${path}.products`).map(({ value, path }) => (
            <ProductRow
              key={path}
              product={value}
              catalogId={catalogId}
              path={path}
              scene={scene}
            />
          ))}
        </SheetSection>
      ))}
    </Sheet>
  );
}

function ProductRow(props: { product: ProductRef; catalogId: string; path: string; scene: Scene }) {
  const { product, catalogId, path, scene } = props;
  const inside = (
    <>
      <ProductPicture />
      <span className="mw-sheet-row__words">
        <span className="mw-sheet-row__title">
          <LabelOrHint text={product.id} max={scene.limitAt(`${path}.id`)} hint="product" />
        </span>
      </span>
      <Icon name="chevron-right" />
    </>
  );
  if (!scene.interactive) return <div className="mw-sheet-row">{inside}</div>;
  return (
    <button
      type="button"
      className="mw-sheet-row"
      aria-pressed={scene.picked === path}
      onClick={() => scene.pick(path, { type: 'product', catalogId, id: product.id })}
    >
      {inside}
    </button>
  );
}
