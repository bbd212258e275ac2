import type { ProductStyle } from '@messagewright/core';
import { RepeatField, useValueAt } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import {
  newProduct,
  ProductStyleField,
  ServiceProduct,
  WhatsappProduct,
} from './product-fields.tsx';

/** Products in one list. */
export function ProductsValue({ path }: MessageFormProps) {
  const [style] = useValueAt<ProductStyle>(`${path}.style`);
  return (
    <>
      <ProductStyleField path={path} />
      <RepeatField
        path={`${path}.products`}
        item={style === 'whatsapp' ? WhatsappProduct : ServiceProduct}
        create={newProduct}
      />
    </>
  );
}
