import type { ProductRef, ProductSection } from '@messagewright/core';
import { HeaderField, RepeatField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Several products of a catalogue, grouped in sections. */
export function ProductListForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <TextField path={`${path}.footer`} />
        <TextField path={`${path}.catalogId`} />
      </div>
      <RepeatField
        path={`${path}.sections`}
        item={SectionFields}
        below={SectionProducts}
        create={newSection}
      />
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
  return <TextField path={`${path}.id`} layout="inline" />;
}

const newProduct = (): ProductRef => ({ id: '' });

const newSection = (): ProductSection => ({ title: '', products: [newProduct()] });
