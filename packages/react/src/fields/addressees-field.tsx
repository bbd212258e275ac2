import { type Addressee, parsePathKey, phoneKey } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import { CodeField } from './code-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { itemName } from './path-words.ts';
import { PhoneField } from './phone-field.tsx';
import { RepeatField } from './repeat-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { useValueAt } from './use-field.ts';

/** How an addressee is found. */
type By = 'id' | 'identifier' | 'identifiers';

/** What each way starts with. */
const startOf: { readonly [B in By]: () => Addressee } = {
  identifier: () => ({ key: phoneKey, value: '' }),
  id: () => ({ id: '' }),
  identifiers: () => ({ identifiers: [newIdentifier()] }),
};

const ways = Object.keys(startOf) as readonly By[];
const roles = ['to', 'cc', 'bcc'];

/** The keys that the documentation shows; a workspace may have others. */
const knownKeys = () => [phoneKey];

/** Several receivers, each with its role. */
export function AddresseesField({ path }: { path: string }) {
  return <RepeatField path={path} item={AddresseeFields} create={newAddressee} />;
}

function AddresseeFields({ path }: { path: string }) {
  const [addressee = {}, change] = useValueAt<Addressee>(path);
  const words = useWords();
  const by = byOf(addressee);
  const choose = (chosen: string) => {
    const next = ways.find((way) => way === chosen);
    if (next === undefined || next === by) return;
    const { id: _id, key: _key, value: _value, identifiers: _list, ...kept } = addressee;
    change({ ...moved(addressee, next), ...kept });
  };
  return (
    <fieldset className="mw-item-group" aria-label={itemName(words, parsePathKey(path))}>
      <div className="mw-pair">
        <SelectField
          path={`${path}.by`}
          value={by}
          values={ways}
          wordsAt="fields.addressee.by"
          onChoose={choose}
        />
        <SelectField path={`${path}.role`} values={roles} none wordsAt="fields.addressee.roles" />
      </div>
      {addressee.id !== undefined && <TextField path={`${path}.id`} />}
      {(by === 'identifier' || addressee.key !== undefined || addressee.value !== undefined) && (
        <IdentifierFields path={path} />
      )}
      {addressee.identifiers && (
        <RepeatField path={`${path}.identifiers`} item={IdentifierFields} create={newIdentifier} />
      )}
      <MoreFields path={path} members={platform}>
        <TextField path={`${path}.platformAddress`} />
        <TextField path={`${path}.platformAddressSelector`} />
      </MoreFields>
    </fieldset>
  );
}

const platform = ['platformAddress', 'platformAddressSelector'];

/** Which sort of identifier, and the identifier. */
function IdentifierFields({ path }: { path: string }) {
  const words = useWords();
  const [key] = useValueAt<string>(`${path}.key`);
  const nameOf = (code: string) =>
    code === phoneKey ? words.text('fields.addressee.phone') : undefined;
  return (
    <fieldset className="mw-pair" aria-label={itemName(words, parsePathKey(path))}>
      <CodeField path={`${path}.key`} codes={knownKeys} nameOf={nameOf} />
      {key === phoneKey ? (
        <PhoneField path={`${path}.value`} />
      ) : (
        <TextField path={`${path}.value`} />
      )}
    </fieldset>
  );
}

/** What is there decides; an id before anything else. */
function byOf({ id, identifiers }: Addressee): By {
  if (id !== undefined) return 'id';
  return identifiers ? 'identifiers' : 'identifier';
}

/** Another way to find somebody; one identifier becomes the first of several, and back. */
function moved({ key = '', value = '', identifiers = [] }: Addressee, by: By): Addressee {
  const [first = { key, value }] = identifiers;
  if (first.key === '' && first.value === '') return startOf[by]();
  if (by === 'identifiers') return { identifiers: [first] };
  return by === 'identifier' ? { key: first.key, value: first.value } : startOf.id();
}

const newIdentifier = () => ({ key: phoneKey, value: '' });

const newAddressee = (): Addressee => ({ ...startOf.identifier(), role: 'to' });
