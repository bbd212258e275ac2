import type { ProductRef } from '@messagewright/core';
import { PlainText } from '../../../preview/formatted-text.tsx';
import { ProductPicture } from '../../../preview/product-picture.tsx';
import type { Scene } from '../../../preview/scene.ts';
import { hasText, LabelOrHint } from '../../../preview/text-or-hint.tsx';
import { withPaths } from '../../../preview/with-paths.ts';
import type { ValueView } from './value-view.ts';

/** Products in one list. */
export const productsView: ValueView<'products'> = ({ value, path, scene }) => (
  <Products products={value.products} path={`${path}.products`} scene={scene} />
);

/** Products under their titles. */
export const productSectionsView: ValueView<'product-sections'> = ({ value, path, scene }) =>
  withPaths(value.sections, `${path}.sections`).map(({ value: section, path: key }) => (
    <div key={key} className="mw-keyed__group" data-hidden={section.hidden || undefined}>
      <p className="mw-keyed__title">
        <LabelOrHint text={section.title} max={scene.limitAt(`${key}.title`)} hint="untitled" />
      </p>
      <Products products={section.products} path={`${key}.products`} scene={scene} />
    </div>
  ));

function Products(props: { products: readonly ProductRef[]; path: string; scene: Scene }) {
  return (
    <ul className="mw-keyed__rows">
      {withPaths(props.products, props.path).map(({ value: product, path: key }) => (
        <li key={key} className="mw-keyed__row" data-hidden={product.hidden || undefined}>
          <ProductPicture />
          <span className="mw-keyed__words">
            {hasText(product.text) && (
              <span>
                <PlainText text={product.text} />
              </span>
            )}
            <span className={hasText(product.text) ? 'mw-keyed__note' : undefined}>
              <LabelOrHint text={product.id} hint="product" />
            </span>
          </span>
          {hasText(product.amount) && (
            <span className="mw-keyed__amount">
              <PlainText text={product.amount} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
