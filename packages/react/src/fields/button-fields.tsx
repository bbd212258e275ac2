import { type Button, parsePathKey } from '@messagewright/core';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../context/index.ts';
import { AmountField } from './amount-field.tsx';
import { useCarries } from './carried.tsx';
import { CurrencyField } from './currency-field.tsx';
import type { FreshId } from './fresh-ids.ts';
import { IdField } from './id-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { itemName } from './path-words.ts';
import type { FieldGroup } from './repeat-item.tsx';
import { TextField } from './text-field.tsx';
import { useValueAt } from './use-field.ts';

/** A type of button that an author can add: JSON kept from an import is shown by the list. */
export type ButtonType = Exclude<Button['type'], 'custom'>;

/** What one type of button is made of. */
interface ButtonDefinition {
  fields: ComponentType<{ path: string }>;
  create(freshId: FreshId): Button;
}

/** Each type of button: its fields and a new one. */
const buttonTypes: { readonly [T in ButtonType]: ButtonDefinition } = {
  reply: {
    fields: ReplyFields,
    create: (freshId) => ({ type: 'reply', text: '', id: freshId('button') }),
  },
  link: { fields: LinkFields, create: () => ({ type: 'link', text: '', url: '' }) },
  buy: { fields: BuyFields, create: () => ({ type: 'buy', text: '', currency: '' }) },
  'location-request': { fields: LabelField, create: () => ({ type: 'location-request' }) },
};

/** A new button of a type. */
export function newButton(type: ButtonType, freshId: FreshId): Button {
  return buttonTypes[type].create(freshId);
}

/** A new reply button. */
export const newReplyButton = (freshId: FreshId): Button => newButton('reply', freshId);

/** The fields of one button of a list of them, by its type. */
export function ButtonFields({ path }: { path: string }) {
  const [type = 'reply'] = useValueAt<Button['type']>(`${path}.type`);
  const Fields: FieldGroup = isButtonType(type) ? buttonTypes[type].fields : LabelField;
  return <Fields path={path} />;
}

/** Whether a button is one that a form makes. */
export function isButtonType(type: Button['type']): type is ButtonType {
  return Object.hasOwn(buttonTypes, type);
}

function LabelField({ path }: { path: string }) {
  return <TextField path={`${path}.text`} layout="compact" />;
}

function ReplyFields({ path }: { path: string }) {
  const more = [
    useCarries(path, 'description', { type: 'reply', text: 'x', description: 'x' }),
    useCarries(path, 'imageUrl', { type: 'reply', text: 'x', imageUrl: 'https://example.com/a' }),
  ];
  const [hasDescription, hasImage] = more;
  const label = (toggle?: ReactNode) => (
    <TextField
      path={`${path}.text`}
      layout="compact"
      meta={
        <>
          <IdField path={`${path}.id`} />
          {toggle}
        </>
      }
    />
  );
  if (!more.includes(true)) return label();
  return (
    <MoreFields path={path} members={moreOfReply} beside={label}>
      {hasDescription && <TextField path={`${path}.description`} />}
      {hasImage && <TextField path={`${path}.imageUrl`} />}
    </MoreFields>
  );
}

const moreOfReply = ['description', 'imageUrl'];

function LinkFields({ path }: { path: string }) {
  return (
    <>
      <LabelField path={path} />
      <TextField path={`${path}.url`} layout="compact" />
    </>
  );
}

function BuyFields({ path }: { path: string }) {
  const words = useWords();
  return (
    <>
      <LabelField path={path} />
      <fieldset className="mw-pair" aria-label={itemName(words, parsePathKey(path))}>
        <AmountField path={`${path}.amountCents`} currency={`${path}.currency`} scale={100} />
        <CurrencyField path={`${path}.currency`} />
      </fieldset>
    </>
  );
}
