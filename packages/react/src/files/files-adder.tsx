import type { MediaKind } from '@messagewright/core';
import { useRef, useState } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import type { AdderProps } from '../fields/repeat-field.tsx';
import { useAnnouncer } from '../fields/use-announcer.ts';
import { Icon } from '../icons/index.ts';
import { FileInput } from './file-input.tsx';
import { useFiles } from './files-context.ts';
import { mediaOfFile } from './media-of-file.ts';
import { useDrop } from './use-drop.ts';
import { useInspection } from './use-inspection.ts';

const kinds: readonly MediaKind[] = ['image', 'video', 'audio', 'document'];

/** Puts several files at the end of a list at once: chosen, dropped or pasted anywhere in the builder. */
export function FilesAdder({ path, room, add }: AdderProps) {
  const words = useWords();
  const { idFor, readOnly } = useBuilder();
  const files = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const [region, say] = useAnnouncer();
  const [left, setLeft] = useState(0);
  const { inspect, complaint } = useInspection((taken) => {
    const fitting = taken.slice(0, Math.max(room, 0));
    setLeft(taken.length - fitting.length);
    add(fitting.map((each) => mediaOfFile(each, { kinds, files })));
    say(words.text('fields.files.addedSeveral', { count: fitting.length }));
  });
  const drop = useDrop(inspect, { pasted: true, closed: readOnly });
  const id = `${idFor(path)}-choose`;
  const complaints = [
    complaint,
    left > 0 ? words.text('fields.files.noRoom', { count: left }) : undefined,
  ].filter(Boolean);
  return (
    <div className="mw-file" data-several ref={drop.box} {...drop.handlers}>
      <FileInput inputRef={input} accept={[]} multiple take={inspect} />
      <button
        type="button"
        className="mw-button"
        id={id}
        aria-describedby={complaints.length > 0 ? `${id}-issues` : undefined}
        onClick={() => input.current?.click()}
      >
        <Icon name="plus" />
        {words.text('fields.files.chooseSeveral')}
      </button>
      <span className="mw-file__hint">{words.text('fields.files.dropSeveral')}</span>
      <p className="mw-issue" data-severity="error" id={`${id}-issues`} role="status">
        {complaints.join(' ')}
      </p>
      <span className="mw-visually-hidden" aria-live="polite" ref={region} />
    </div>
  );
}
