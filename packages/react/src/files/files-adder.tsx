import type { MediaKind } from '@messagewright/core';
import { useRef } from 'react';
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
export function FilesAdder({ path, add, buttonRef }: AdderProps) {
  const words = useWords();
  const { idFor, readOnly } = useBuilder();
  const files = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const [region, say] = useAnnouncer();
  const { inspect, complaint } = useInspection((taken) => {
    add(taken.map((each) => mediaOfFile(each, { kinds, files })));
    say(words.text('fields.files.addedSeveral', { count: taken.length }));
  });
  const drop = useDrop(inspect, { loose: true, closed: readOnly });
  const id = `${idFor(path)}-choose`;
  return (
    <div className="mw-file-field" data-several ref={drop.box} {...drop.marks}>
      <FileInput inputRef={input} accept={[]} multiple take={inspect} />
      <button
        ref={buttonRef}
        type="button"
        className="mw-button"
        id={id}
        aria-describedby={complaint && `${id}-issues`}
        onClick={() => input.current?.click()}
      >
        <Icon name="plus" />
        {words.text('fields.files.chooseSeveral')}
      </button>
      <span className="mw-file-field__hint">{words.text('fields.files.dropSeveral')}</span>
      <p className="mw-issue" data-severity="error" id={`${id}-issues`} role="status">
        {complaint}
      </p>
      <span className="mw-visually-hidden" aria-live="polite" ref={region} />
    </div>
  );
}
