import { parsePathKey } from '@messagewright/core';
import { useEffect, useRef, useState } from 'react';
import { useBuilder, useReveal, useWords } from '../context/index.ts';
import { itemInText, nearestItem } from './path-words.ts';
import { TextField } from './text-field.tsx';
import { useField } from './use-field.ts';

/**
 * The id of an item: a small note that opens its editor. It stays open while something is wrong with
 * the id, so that an issue is never out of sight.
 */
export function IdField({ path }: { path: string }) {
  const { idFor } = useBuilder();
  const words = useWords();
  const { value: id, issues, readOnly } = useField<string>(path);
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string>(undefined);
  const item = itemInText(words, nearestItem(parsePathKey(path)) ?? []);
  useReveal(
    (other) => other === path,
    () => setIsOpen(true),
  );
  useEffect(() => {
    if (focusNext.current === undefined) return;
    box.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  if (isOpen || issues.length > 0) {
    return (
      <div className="mw-id" data-open ref={box}>
        <TextField
          path={path}
          layout="inline"
          onLeave={() => setIsOpen(false)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.stopPropagation();
            event.preventDefault();
            focusNext.current = 'button';
            setIsOpen(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className="mw-id" ref={box}>
      <button
        type="button"
        className="mw-id__note"
        id={idFor(path)}
        data-mw-path={path}
        aria-expanded={false}
        disabled={readOnly}
        aria-label={
          id ? words.text('fields.id.edit', { item, id }) : words.text('fields.id.add', { item })
        }
        onClick={() => {
          focusNext.current = 'input';
          setIsOpen(true);
        }}
      >
        {id ? words.text('fields.id.show', { id }) : words.text('fields.id.none')}
      </button>
    </div>
  );
}
