import { type Attachment, type MediaSource, mimeOfName, parsePathKey } from '@messagewright/core';
import { useRef } from 'react';
import { useBuilder, useWords } from '../../context/index.ts';
import {
  AttachmentDetails,
  itemName,
  Segmented,
  SourceField,
  TextField,
  useValueAt,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { FileChooser } from './file-chooser.tsx';

/** Where a file's bytes are: at an address, or here. */
type Where = 'url' | 'inline';

const places: readonly Where[] = ['url', 'inline'];

const startOf: { readonly [W in Where]: Extract<MediaSource, { source: W }> } = {
  url: { source: 'url', url: '' },
  inline: { source: 'inline', base64: '' },
};

/** One file of an e-mail. */
export function MailFileFields({ path }: MessageFormProps) {
  const { readOnly } = useBuilder();
  const words = useWords();
  const [file, change] = useValueAt<Attachment>(path);
  const left = useRef<Partial<Record<string, Attachment>>>({});
  if (!file) return null;
  const where: Where = file.source === 'inline' ? 'inline' : 'url';
  const choose = (next: Where) => {
    if (next === where) return;
    left.current[where] = file;
    const { kind, filename, inline, contentId } = file;
    const start = left.current[next] ?? startOf[next];
    change({ ...start, kind, filename, inline, contentId } as Attachment);
  };
  return (
    <fieldset className="mw-mail-file" aria-label={itemName(words, parsePathKey(path))}>
      <Segmented
        label={words.text('fields.media.from')}
        value={where}
        options={places.map((value) => ({
          value,
          label: words.text(`fields.mail.sources.${value}`),
        }))}
        onChange={choose}
        disabled={readOnly}
        className="mw-mail-file__sources"
      />
      {where === 'url' ? (
        <TextField path={`${path}.url`} />
      ) : (
        <>
          {!readOnly && <FileChooser path={path} />}
          <SourceField path={`${path}.base64`} rows={2} />
          <TextField path={`${path}.mime`} />
        </>
      )}
      <TextField
        path={`${path}.filename`}
        change={(filename) => change({ ...file, filename, kind: kindOf(filename) })}
      />
      <AttachmentDetails path={path} />
    </fieldset>
  );
}

/** A file is a picture where its name says so; no field asks for what nobody sees. */
function kindOf(filename: string): Attachment['kind'] {
  return mimeOfName(filename)?.startsWith('image/') ? 'image' : 'document';
}
