import type { Entry, SavedAddress } from '@messagewright/core';
import {
  CountryField,
  type FreshId,
  HeaderField,
  OptionalRepeatField,
  RepeatField,
  TextField,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Asks the recipient for a postal address, in a form that may be filled in already. */
export function AddressRequestForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <TextField path={`${path}.footer`} />
        <CountryField path={`${path}.country`} />
      </div>
      <OptionalRepeatField path={`${path}.values`} item={EntryFields} create={newEntry} />
      <OptionalRepeatField
        path={`${path}.saved`}
        item={SavedFields}
        below={SavedValues}
        create={newSaved}
      />
      <OptionalRepeatField path={`${path}.errors`} item={EntryFields} create={newEntry} />
    </>
  );
}

function EntryFields({ path }: MessageFormProps) {
  return (
    <div className="mw-address-form__entry">
      <TextField path={`${path}.key`} layout="inline" />
      <TextField path={`${path}.value`} layout="inline" />
    </div>
  );
}

function SavedFields({ path }: MessageFormProps) {
  return <TextField path={`${path}.id`} layout="inline" />;
}

function SavedValues({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.values`} item={EntryFields} create={newEntry} />;
}

const newEntry = (): Entry => ({ key: '', value: '' });

const newSaved = (freshId: FreshId): SavedAddress => ({
  id: freshId('address'),
  values: [newEntry()],
});
