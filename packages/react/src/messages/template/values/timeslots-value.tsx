import type { ParameterValue } from '@messagewright/core';
import {
  DurationField,
  MomentField,
  MoreFields,
  RepeatField,
  TextField,
} from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';

type Slot = Extract<ParameterValue, { type: 'timeslots' }>['slots'][number];

/** Times to choose from: when each begins, and how long it takes. */
export function TimeslotsValue({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.slots`} item={SlotFields} create={newSlot} />;
}

const rare = ['id'];

function SlotFields({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <MomentField path={`${path}.start`} />
      <DurationField path={`${path}.seconds`} />
      <MoreFields path={path} members={rare}>
        <TextField path={`${path}.id`} />
      </MoreFields>
    </ItemGroup>
  );
}

const newSlot = (): Slot => ({ seconds: 3600 });
