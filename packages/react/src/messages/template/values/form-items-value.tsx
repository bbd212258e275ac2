import type { ParameterValue } from '@messagewright/core';
import { RepeatField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';

type Item = Extract<ParameterValue, { type: 'form-items' }>['items'][number];

/** What a form is filled in with. */
export function FormItemsValue({ path }: MessageFormProps) {
  return (
    <RepeatField path={`${path}.items`} called="formItems" item={ItemFields} create={newItem} />
  );
}

function ItemFields({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.title`} canBeEmpty={false} />
        <TextField path={`${path}.value`} canBeEmpty={false} />
        <TextField path={`${path}.identifier`} canBeEmpty={false} />
      </div>
    </ItemGroup>
  );
}

const newItem = (): Item => ({ identifier: '', title: '', value: '' });
