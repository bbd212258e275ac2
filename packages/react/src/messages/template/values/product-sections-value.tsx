import type { ProductSection, ProductStyle } from '@messagewright/core';
import { RepeatField, TextField, useValueAt } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';
import { ItemMetaFields } from './item-meta-fields.tsx';
import {
  newProduct,
  ProductStyleField,
  ServiceProduct,
  WhatsappProduct,
} from './product-fields.tsx';

/** Products under titles. */
export function ProductSectionsValue({ path }: MessageFormProps) {
  const [style] = useValueAt<ProductStyle>(`${path}.style`);
  const isService = style !== 'whatsapp';
  return (
    <>
      <ProductStyleField path={path} />
      <RepeatField
        path={`${path}.sections`}
        item={isService ? SectionTitle : WhatsappSection}
        below={isService ? ServiceProducts : WhatsappProducts}
        create={newSection}
      />
    </>
  );
}

function SectionTitle({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <TextField path={`${path}.title`} layout="inline" />
    </ItemGroup>
  );
}

function WhatsappSection({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <TextField path={`${path}.title`} layout="inline" />
      <ItemMetaFields path={path} />
    </ItemGroup>
  );
}

function ServiceProducts({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.products`} item={ServiceProduct} create={newProduct} />;
}

function WhatsappProducts({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.products`} item={WhatsappProduct} create={newProduct} />;
}

const newSection = (): ProductSection => ({ title: '', products: [newProduct()] });
