import { type Card, getAt, parsePathKey } from '@messagewright/core';
import { createContext, useContext } from 'react';
import { useStore, useWords } from '../../context/index.ts';
import {
  ButtonsField,
  type FieldGroup,
  itemName,
  MediaField,
  TextField,
  useCarries,
  useField,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { type CardKind, kindOf } from './card-kind.ts';
import { mediaKinds } from './shared-fields.tsx';

/** What each card shows by itself, since it is not the same on all. */
export const CardsDiffer = createContext({ catalog: false, mediaKind: false });

/** The kind of the card at a place. Renders only when it changes. */
export function useKind(path: string): CardKind {
  return useStore((store) =>
    kindOf(getAt(store.get().draft, parsePathKey(path)) as Card | undefined),
  );
}

const fieldsOf: { readonly [K in CardKind]: FieldGroup } = {
  link: LinkCardFields,
  reply: MediaCardFields,
  product: ProductCardFields,
};

/** The fields of a card by what it offers. */
export function CardFields({ path }: MessageFormProps) {
  const Fields = fieldsOf[useKind(path)];
  return <Fields path={path} />;
}

/** The list of reply buttons under the fields of a card. */
export function CardButtons({ path }: MessageFormProps) {
  if (useKind(path) !== 'reply') return null;
  return <ButtonsField path={`${path}.buttons`} />;
}

function MediaCardFields({ path }: MessageFormProps) {
  const { mediaKind } = useContext(CardsDiffer);
  const hasTitle = useCarries(path, 'title', { title: 'x' });
  return (
    <>
      <MediaField path={`${path}.media`} kinds={mediaKind ? mediaKinds : undefined} />
      {hasTitle && <TextField path={`${path}.title`} layout="compact" />}
      <TextField path={`${path}.body`} layout="compact" multiline />
    </>
  );
}

function LinkCardFields({ path }: MessageFormProps) {
  return (
    <>
      <MediaCardFields path={path} />
      <div className="mw-carousel-form__link">
        <OnlyButtonField path={`${path}.buttons.0.text`} />
        <OnlyButtonField path={`${path}.buttons.0.url`} />
      </div>
    </>
  );
}

/** A field of the card's only button, called after the card: `Card 2: Label`. */
function OnlyButtonField({ path }: MessageFormProps) {
  const words = useWords();
  const { label } = useField(path);
  const card = parsePathKey(path).slice(0, -3);
  const fullLabel = words.text('fields.inItem', { item: itemName(words, card), label });
  return <TextField path={path} layout="compact" words={{ fullLabel }} />;
}

function ProductCardFields({ path }: MessageFormProps) {
  const { catalog } = useContext(CardsDiffer);
  return (
    <>
      {catalog && <TextField path={`${path}.product.catalogId`} layout="compact" />}
      <TextField path={`${path}.product.id`} layout="compact" />
    </>
  );
}
