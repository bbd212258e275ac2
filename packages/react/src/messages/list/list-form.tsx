import type { ListRow, ListSection } from '@messagewright/core';
import { type FreshId, HeaderField, IdField, RepeatField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** Rows behind one button; the recipient opens the list and picks one. */
export function ListForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <TextField path={`${path}.footer`} />
        <TextField path={`${path}.button`} />
      </div>
      <RepeatField
        path={`${path}.sections`}
        item={SectionFields}
        below={SectionRows}
        create={newSection}
      />
    </>
  );
}

function SectionFields({ path }: MessageFormProps) {
  return <TextField path={`${path}.title`} layout="inline" />;
}

function SectionRows({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.rows`} item={RowFields} create={newRow} />;
}

function RowFields({ path }: MessageFormProps) {
  return (
    <div className="mw-list-form__row">
      <TextField path={`${path}.title`} layout="compact" meta={<IdField path={`${path}.id`} />} />
      <TextField path={`${path}.description`} layout="compact" />
    </div>
  );
}

const newRow = (freshId: FreshId): ListRow => ({
  type: 'row',
  title: '',
  id: freshId('row'),
});

const newSection = (freshId: FreshId): ListSection => ({
  title: '',
  rows: [newRow(freshId)],
});
