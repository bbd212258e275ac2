import { OptionalRepeatField } from './optional-repeat-field.tsx';
import { TextField } from './text-field.tsx';

/** Pairs of a key and a value. Without any it is no member of the draft. */
export function EntriesField({ path }: { path: string }) {
  return <OptionalRepeatField path={path} item={EntryFields} create={newEntry} />;
}

function EntryFields({ path }: { path: string }) {
  return (
    <div className="mw-pair mw-entry">
      <TextField path={`${path}.key`} layout="compact" />
      <TextField path={`${path}.value`} layout="compact" />
    </div>
  );
}

const newEntry = () => ({ key: '', value: '' });
