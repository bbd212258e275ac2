import {
  type Draft,
  getAt,
  limitsOf,
  type Media,
  type MediaKind,
  parsePathKey,
} from '@messagewright/core';
import { useBuilder, useStore, useWords } from '../../context/index.ts';
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
  const nameFile = useFileNames(list);
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
        nameItem={nameFile}
        sayIssues
      />
      <TextField path={`${path}.caption`} markup />
      <CarriedButtons path={`${path}.buttons`} />
    </>
  );
}

/** Names the chosen files of a list inside a sentence: `file 2, rug.png`. */
function useFileNames(list: string): (index: number) => string | undefined {
  const words = useWords();
  // As one text, so that only another name renders the form.
  const names = useStore((store) => JSON.stringify(namesOf(store.get().draft, list)));
  return (index) => {
    const name = (JSON.parse(names) as readonly string[])[index];
    return name ? words.text('fields.files.the', { n: index + 1, name }) : undefined;
  };
}

function namesOf(draft: Draft, list: string): string[] {
  const items = (getAt(draft, parsePathKey(list)) ?? []) as readonly Media[];
  return items.map((item) => (item.source === 'file' ? item.file.name : ''));
}

function ItemFields({ path }: MessageFormProps) {
  return <MediaField path={path} kinds={kinds} />;
}

const kinds: readonly MediaKind[] = ['image', 'video', 'audio', 'document'];
