import type { ProductSection } from '@messagewright/core';
import { RepeatField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { OptionalList } from '../optional-list.tsx';

/** The product whose picture stands for the catalog, and for a button with several products their sections. */
export function CatalogValue({ path }: MessageFormProps) {
  return (
    <>
      <TextField path={`${path}.thumbnailId`} />
      <OptionalList path={`${path}.sections`} name="sections" create={newSection}>
        <RepeatField
          path={`${path}.sections`}
          item={SectionFields}
          below={SectionProducts}
          create={newSection}
        />
      </OptionalList>
    </>
  );
}

function SectionFields({ path }: MessageFormProps) {
  return <TextField path={`${path}.title`} layout="inline" />;
}

function SectionProducts({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.products`} item={ProductFields} create={newProduct} />;
}

function ProductFields({ path }: MessageFormProps) {
  return <TextField path={`${path}.id`} layout="compact" />;
}

const newProduct = () => ({ id: '' });
const newSection = (): ProductSection => ({ title: '', products: [newProduct()] });
