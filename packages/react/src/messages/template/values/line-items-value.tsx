import type { ParameterValue } from '@messagewright/core';
import { RepeatField, SelectField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';

type Item = Extract<ParameterValue, { type: 'line-items' }>['items'][number];

/** The lines of a bill. */
export function LineItemsValue({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.items`} called="lines" item={LineFields} create={newLine} />;
}

const states: readonly NonNullable<Item['state']>[] = ['pending', 'final'];

function LineFields({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.text`} canBeEmpty={false} />
        <TextField path={`${path}.amount`} canBeEmpty={false} />
        <SelectField
          path={`${path}.state`}
          values={states}
          none
          wordsAt="builder.templates.lineStates"
        />
      </div>
    </ItemGroup>
  );
}

const newLine = (): Item => ({ amount: '', text: '' });
