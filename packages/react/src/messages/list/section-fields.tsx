import type { ListRow, ListSection } from '@messagewright/core';
import type { ReactNode } from 'react';
import {
  type FreshId,
  IdField,
  MediaField,
  MoreFields,
  RepeatField,
  TextField,
  useCarries,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

const row = { type: 'row', title: 'x' };
const media = { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' };

/** What a section of a list says of its rows: a title, and where the provider takes them more words and a picture. */
export function SectionFields({ path }: MessageFormProps) {
  const hasDescription = useCarries(path, 'description', { rows: [row], description: 'x' });
  const hasMedia = useCarries(path, 'media', { rows: [row], media });
  return (
    <>
      <TextField path={`${path}.title`} layout="inline" />
      {(hasDescription || hasMedia) && (
        <MoreFields path={path} members={moreOfSection}>
          {hasDescription && <TextField path={`${path}.description`} multiline />}
          {hasMedia && <MediaField path={`${path}.media`} optional />}
        </MoreFields>
      )}
    </>
  );
}

const moreOfSection = ['description', 'media'];

/** The rows of a section. */
export function SectionRows({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.rows`} item={RowFields} create={newRow} />;
}

function RowFields({ path }: MessageFormProps) {
  const hasImage = useCarries(path, 'imageUrl', { ...row, imageUrl: 'https://example.com/a.jpg' });
  const words = (more?: ReactNode) => (
    <div className="mw-list-form__row">
      <TextField path={`${path}.title`} layout="compact" meta={<IdField path={`${path}.id`} />} />
      <TextField path={`${path}.description`} layout="compact" meta={more} />
    </div>
  );
  if (!hasImage) return words();
  return (
    <MoreFields path={path} members={moreOfRow} beside={words}>
      <TextField path={`${path}.imageUrl`} />
    </MoreFields>
  );
}

const moreOfRow = ['imageUrl'];

const newRow = (freshId: FreshId): ListRow => ({
  type: 'row',
  title: '',
  id: freshId('row'),
});

/** A new section with a row in it. */
export const newSection = (freshId: FreshId): ListSection => ({
  title: '',
  rows: [newRow(freshId)],
});
