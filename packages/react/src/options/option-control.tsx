import type { OptionField } from '@messagewright/core';
import type { ComponentType } from 'react';
import {
  DurationField,
  EntriesField,
  JsonField,
  MomentField,
  NumberField,
  SelectField,
  SwitchField,
  TagsField,
  TextField,
  useValueAt,
  YesNoField,
} from '../fields/index.ts';
import { ConfirmedSwitch } from './confirmed-switch.tsx';
import { OptionGroup } from './option-group.tsx';
import { OptionList } from './option-list.tsx';
import type { OptionPlace } from './option-place.ts';

/** What draws an option: its place, and the option itself. */
export type OptionControlProps = {
  place: OptionPlace;
  /** Whether its name stands above it already. */
  bare?: boolean;
};

const controls: { readonly [Name in OptionField['control']]: ComponentType<OptionControlProps> } = {
  switch: ({ place }) =>
    place.option.confirm ? (
      <ConfirmedSwitch place={place} />
    ) : (
      <SwitchField path={place.path} fallback={place.option.default === true} />
    ),
  'yes-no': ({ place }) => <YesNoField path={place.path} />,
  choice: ({ place }) => (
    <SelectField
      path={place.path}
      values={place.option.values ?? []}
      none
      wordsAt={`${place.key}.values`}
    />
  ),
  text: ({ place }) => <TextOption path={place.path} />,
  'long-text': ({ place }) => <TextOption path={place.path} multiline />,
  url: ({ place }) => <TextOption path={place.path} />,
  integer: ({ place }) => <NumberField path={place.path} />,
  duration: ({ place }) => <DurationField path={place.path} />,
  'date-time': ({ place }) => <MomentField path={place.path} />,
  texts: ({ place }) => <TagsField path={place.path} />,
  entries: ({ place }) => <EntriesField path={place.path} />,
  json: ({ place }) => <JsonField path={place.path} optional />,
  group: OptionGroup,
  list: OptionList,
};

/** The control of an option, by the provider's data alone. */
export function OptionControl(props: OptionControlProps) {
  const Control = controls[props.place.option.control];
  return <Control {...props} />;
}

/** A text that is left out of the draft once it is emptied; in a list it stays, or its item would be none. */
function TextOption({ path, multiline = false }: { path: string; multiline?: boolean }) {
  const [, change] = useValueAt<string>(path);
  const isInItem = /\.\d+\.[^.]+$/.test(path);
  return (
    <TextField
      path={path}
      multiline={multiline}
      change={(text) => change(text === '' && !isInItem ? undefined : text)}
    />
  );
}
