import {
  DragDropProvider,
  type DragEndEvent,
  type DragMoveEvent,
  PointerSensor,
  useDraggable,
} from '@dnd-kit/react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { useGlide } from './use-glide.ts';
import { useSorting } from './use-sorting.ts';

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
  /** Called once for a drag, when the item is dropped elsewhere. */
  move(from: number, to: number): void;
  /** Says something to screen readers. */
  say(text: string): void;
  children: (index: number, handle: ReactNode) => ReactNode;
}

/*
 * Of dnd-kit only the pointer sensor is at work. Its plugins say English sentences with raw ids and
 * put a style element into the page, which a strict content security policy refuses; and without them
 * neither its keyboard sensor nor its sorting does anything.
 */
const plugins: [] = [];
const sensors = [PointerSensor];

/** See `SortableListProps`. The only file that knows the drag library. */
export function SortableList({ id, label, keys, listRef, readOnly, ...props }: SortableListProps) {
  const words = useWords();
  const { order, drag, drop, putBack, follow, onKeyDown } = useSorting({
    keys,
    list: listRef,
    move: props.move,
    tell(sentence, index, position) {
      const params = { item: props.nameOf(index), position: position + 1, count: keys.length };
      props.say(words.text(`fields.item.${sentence}`, params));
    },
  });
  useGlide(listRef, order);
  // The library calls both in a transition; what is dragged must not lag behind the pointer.
  const onDragMove = ({ operation: { source }, to }: DragMoveEvent) => {
    if (source && to) flushSync(() => follow(String(source.id), to.y));
  };
  const onDragEnd = ({ canceled }: DragEndEvent) => flushSync(canceled ? putBack : drop);
  return (
    <DragDropProvider
      plugins={plugins}
      sensors={sensors}
      onDragMove={onDragMove}
      onDragEnd={onDragEnd}
    >
      <span id={`${id}-drag`} hidden>
        {words.text('fields.item.instructions')}
      </span>
      <ul className="mw-repeat__list" aria-label={label} ref={listRef} data-dragging={drag?.by}>
        {order.map((key) => {
          const index = keys.indexOf(key);
          return (
            <SortableItem
              key={key}
              id={key}
              isDragged={drag?.key === key}
              readOnly={readOnly}
              name={words.text('fields.item.drag', { item: props.nameOf(index) })}
              describedBy={`${id}-drag`}
              onKeyDown={onKeyDown}
              onBlur={drag?.by === 'keys' ? drop : undefined}
            >
              {(handle) => props.children(index, handle)}
            </SortableItem>
          );
        })}
      </ul>
    </DragDropProvider>
  );
}

function SortableItem({
  id,
  isDragged,
  readOnly,
  name,
  describedBy,
  onKeyDown,
  onBlur,
  children,
}: {
  id: string;
  isDragged: boolean;
  readOnly: boolean;
  name: string;
  describedBy: string;
  onKeyDown: (event: KeyboardEvent, key: string) => void;
  onBlur: (() => void) | undefined;
  children: (handle: ReactNode) => ReactNode;
}) {
  const { ref, handleRef } = useDraggable({ id, disabled: readOnly });
  return (
    <li className="mw-repeat__item" ref={ref} data-dragging={isDragged || undefined}>
      {children(
        !readOnly && (
          <button
            type="button"
            className="mw-icon-button"
            data-part="handle"
            ref={handleRef}
            aria-label={name}
            aria-pressed={isDragged}
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
