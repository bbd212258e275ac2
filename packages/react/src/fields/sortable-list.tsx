import { DragDropProvider, type DragEndEvent, PointerSensor } from '@dnd-kit/react';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';

/** A list whose items can be dragged by a handle, with a pointer or by keyboard. */
export interface SortableListProps {
  /** DOM id of the list. */
  id: string;
  label: string;
  /** One key per item; an item keeps its key when it moves. */
  keys: readonly string[];
  listRef: RefObject<HTMLUListElement | null>;
  readOnly: boolean;
  /** The name of an item inside a sentence: `row 2`. */
  nameOf(index: number): string;
  move(from: number, to: number): void;
  /** Says something to screen readers. */
  say(text: string): void;
  /** `handle` is to stand at the start of the item. */
  children: (index: number, handle: ReactNode) => ReactNode;
}

/*
 * dnd-kit finds where a dragged item belongs and moves it there while the pointer moves. Its plugins
 * are left out: they say English sentences with raw ids, and put a style element into the page, which
 * a strict content security policy refuses. Its keyboard sensor needs one of them, so the keys are ours.
 */
const plugins: [] = [];
const sensors = [PointerSensor];
const transition = { duration: 140, easing: 'ease-out' };

/** See `SortableListProps`. The only file that knows the drag library. */
export function SortableList(props: SortableListProps) {
  const { id, label, keys, listRef, readOnly, move, say } = props;
  const words = useWords();
  const [grabbed, setGrabbed] = useState<{ key: string; from: number }>();
  const [moved, setMoved] = useState<string>();
  useEffect(() => {
    if (moved === undefined) return;
    const item = listRef.current?.children[keys.indexOf(moved)];
    item?.scrollIntoView({ block: 'nearest' });
  }, [moved, keys, listRef]);

  const tell = (sentence: string, index: number) => {
    const params = { item: props.nameOf(index), position: index + 1, count: keys.length };
    say(words.text(`fields.item.${sentence}`, params));
  };
  const shift = (key: string, to: number, sentence: string) => {
    const from = keys.indexOf(key);
    if (from === -1 || to < 0 || to >= keys.length) return;
    if (to !== from) move(from, to);
    setMoved(key);
    tell(sentence, to);
  };
  const drop = () => {
    if (!grabbed) return;
    tell('dropped', keys.indexOf(grabbed.key));
    setGrabbed(undefined);
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const index = keys.indexOf(key);
    const pick = () => {
      setGrabbed({ key, from: index });
      tell('pickedUp', index);
    };
    const putBack = () => {
      if (grabbed) shift(key, grabbed.from, 'putBack');
      setGrabbed(undefined);
    };
    const whenGrabbed: Record<string, () => void> = {
      ' ': drop,
      Enter: drop,
      Escape: putBack,
      ArrowUp: () => shift(key, index - 1, 'moved'),
      ArrowDown: () => shift(key, index + 1, 'moved'),
    };
    const whenFree: Record<string, () => void> = { ' ': pick, Enter: pick };
    const act = (grabbed?.key === key ? whenGrabbed : whenFree)[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onDragEnd = ({ canceled, operation: { source } }: DragEndEvent) => {
    if (canceled || !isSortable(source)) return;
    const { initialIndex, index } = source;
    // The library calls this in a transition; the items must not lag behind the values they show.
    flushSync(() => {
      if (index !== initialIndex) move(initialIndex, index);
    });
    tell('dropped', index);
  };

  return (
    <DragDropProvider plugins={plugins} sensors={sensors} onDragEnd={onDragEnd}>
      <span id={`${id}-drag`} hidden>
        {words.text('fields.item.instructions')}
      </span>
      <ul className="mw-repeat__list" aria-label={label} ref={listRef}>
        {keys.map((key, index) => (
          <SortableItem
            key={key}
            id={key}
            index={index}
            isGrabbed={grabbed?.key === key}
            readOnly={readOnly}
            name={words.text('fields.item.drag', { item: props.nameOf(index) })}
            describedBy={`${id}-drag`}
            onKeyDown={onKeyDown}
            onBlur={drop}
          >
            {(handle) => props.children(index, handle)}
          </SortableItem>
        ))}
      </ul>
    </DragDropProvider>
  );
}

function SortableItem({
  id,
  index,
  isGrabbed,
  readOnly,
  name,
  describedBy,
  onKeyDown,
  onBlur,
  children,
}: {
  id: string;
  index: number;
  isGrabbed: boolean;
  readOnly: boolean;
  name: string;
  describedBy: string;
  onKeyDown: (event: KeyboardEvent, key: string) => void;
  onBlur: () => void;
  children: (handle: ReactNode) => ReactNode;
}) {
  const { ref, handleRef, isDragSource } = useSortable({
    id,
    index,
    transition,
    disabled: readOnly,
  });
  return (
    <li
      className="mw-repeat__item"
      ref={ref}
      data-dragging={isDragSource || isGrabbed || undefined}
    >
      {children(
        !readOnly && (
          <button
            type="button"
            className="mw-icon-button"
            data-part="handle"
            ref={handleRef}
            aria-label={name}
            aria-pressed={isGrabbed}
            aria-describedby={describedBy}
            onKeyDown={(event) => onKeyDown(event, id)}
            onBlur={onBlur}
          >
            <Icon name="grip" />
          </button>
        ),
      )}
    </li>
  );
}
