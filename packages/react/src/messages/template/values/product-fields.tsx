import { type ProductRef, productStyles } from '@messagewright/core';
import { SelectField, TextField, useValueAt } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';
import { ItemMetaFields, metaMembers } from './item-meta-fields.tsx';

/** The choice between the two lists, which keeps the products. */
export function ProductStyleField({ path }: MessageFormProps) {
  return (
    <SelectField
      path={`${path}.style`}
      values={productStyles}
      wordsAt="builder.templates.productStyles"
    />
  );
}

/** What the list of the service's own style says of a product. */
export function ServiceProduct({ path }: MessageFormProps) {
  return <ProductFields path={path} hasPrices />;
}

/** What WhatsApp's list says of a product. */
export function WhatsappProduct({ path }: MessageFormProps) {
  return <ProductFields path={path} hasPrices={false} />;
}

/** The fields of a list's own style, and of the other one what stands there already. */
function ProductFields({ path, hasPrices }: MessageFormProps & { hasPrices: boolean }) {
  const [product] = useValueAt<ProductRef>(path);
  const isPriced = hasPrices || [product?.amount, product?.text].some(isSet);
  const isMarked = !hasPrices || metaMembers.some((member) => isSet(product?.[member]));
  return (
    <ItemGroup path={path}>
      <div className="mw-template-product">
        <TextField path={`${path}.id`} canBeEmpty={false} layout="compact" />
        {isPriced && (
          <>
            <TextField path={`${path}.text`} layout="compact" />
            <TextField path={`${path}.amount`} layout="compact" />
          </>
        )}
      </div>
      {isMarked && <ItemMetaFields path={path} />}
    </ItemGroup>
  );
}

function isSet(value: unknown): boolean {
  return value !== undefined;
}

/** A product with nothing filled in. */
export const newProduct = (): ProductRef => ({ id: '' });
