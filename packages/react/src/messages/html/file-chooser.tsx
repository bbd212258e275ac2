import type { Attachment } from '@messagewright/core';
import { parsePathKey, textCaps } from '@messagewright/core';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../context/index.ts';
import { itemInText, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A message has to stay one that can be pasted again; a file may take half of that. */
const mostCharacters = textCaps.bytes / 2;

/** Takes a small file from this computer into the message itself: its bytes, name and type. */
export function FileChooser({ path }: MessageFormProps) {
  const words = useWords();
  const [file, change] = useValueAt<Attachment>(path);
  const [complaint, setComplaint] = useState<'tooLarge' | 'unreadable'>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (chosen: File) => {
    const base64 = await base64Of(chosen);
    if (base64 === undefined) setComplaint('unreadable');
    else if (base64.length > mostCharacters) setComplaint('tooLarge');
    else {
      setComplaint(undefined);
      const kind = chosen.type.startsWith('image/') ? 'image' : 'document';
      const { inline, contentId, extra } = file ?? {};
      const named = { filename: chosen.name, ...(chosen.type !== '' && { mime: chosen.type }) };
      change({ kind, source: 'inline', base64, ...named, inline, contentId, extra });
    }
  };
  return (
    <div className="mw-file-chooser">
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void take(chosen);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <button
        type="button"
        className="mw-button"
        aria-label={words.text('fields.mail.chooseFor', {
          item: itemInText(words, parsePathKey(path)),
        })}
        aria-describedby={complaint && id}
        onClick={() => input.current?.click()}
      >
        <Icon name="import" />
        {words.text('fields.mail.choose')}
      </button>
      <p className="mw-issue" data-severity="error" id={id} role="status">
        {complaint && words.text(`fields.mail.${complaint}`)}
      </p>
    </div>
  );
}

/** The bytes of a file as base64; `undefined` where the browser cannot read it. */
function base64Of(file: File): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
}
