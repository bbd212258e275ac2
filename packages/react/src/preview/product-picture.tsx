import { Icon } from '../icons/icon.tsx';

/** Stands for the picture of a product, which only the catalogue knows. */
export function ProductPicture({ wide = false }: { wide?: boolean }) {
  return (
    <span className="mw-product-picture" data-wide={wide || undefined}>
      <Icon name="type.product" />
    </span>
  );
}
