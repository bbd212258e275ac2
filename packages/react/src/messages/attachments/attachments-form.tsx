import { getAt, limitsOf, type Media, type MediaKind, parsePathKey } from '@messagewright/core';
import { useBuilder } from '../../context/index.ts';
import { CarriedButtons, MediaField, RepeatField, TextField } from '../../fields/index.ts';
import { FilesAdder } from '../../files/files-adder.tsx';
import type { MessageFormProps } from '../message-form.ts';

/** Several files under one text. */
export function AttachmentsForm({ path }: MessageFormProps) {
  const list = `${path}.items`;
  const { store, provider } = useBuilder();
  const takesFiles = limitsOf(provider, 'attachments').some(
    (row) => row.rule === 'media' && row.sources.includes('file'),
  );
  // Another of the sort before it: files of a kind are sent together.
  const create = (): Media => {
    const items = getAt(store.get().draft, parsePathKey(list)) as readonly Media[] | undefined;
    return { kind: items?.at(-1)?.kind ?? 'image', source: 'url', url: '' };
  };
  return (
    <>
      <RepeatField
        path={list}
        item={ItemFields}
        called="files"
        create={create}
        adder={takesFiles ? FilesAdder : undefined}
      />
      <TextField path={`${path}.caption`} markup />
      <CarriedButtons path={`${path}.buttons`} />
    </>
  );
}

function ItemFields({ path }: MessageFormProps) {
  return <MediaField path={path} kinds={kinds} />;
}

const kinds: readonly MediaKind[] = ['image', 'video', 'audio', 'document'];
