import {
  DragDropProvider,
  type DragEndEvent,
  type DragMoveEvent,
  PointerSensor,
  useDraggable,
} from '@dnd-kit/react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { dropIndex } from './drop-index.ts';
import { useGlide } from './use-glide.ts';

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

interface Drag {
  key: string;
  /** Where the item stands for now. The draft changes when it is dropped. */
  to: number;
  by: 'pointer' | 'keys';
}

/** See `SortableListProps`. The only file that knows the drag library. */
export function SortableList({ id, label, keys, listRef, readOnly, ...props }: SortableListProps) {
  const words = useWords();
  const [drag, setDrag] = useState<Drag>();
  const from = drag ? keys.indexOf(drag.key) : -1;
  const order = drag && from >= 0 ? reordered(keys, from, drag.to) : keys;
  useGlide(listRef, order);
  useEffect(() => {
    if (!drag) return;
    listRef.current?.children[drag.to]?.scrollIntoView({ block: 'nearest' });
  }, [drag, listRef]);

  const tell = (sentence: string, position: number, index = position) => {
    const params = { item: props.nameOf(index), position: position + 1, count: keys.length };
    props.say(words.text(`fields.item.${sentence}`, params));
  };
  const drop = () => {
    if (!drag) return;
    setDrag(undefined);
    if (drag.to !== from) props.move(from, drag.to);
    tell('dropped', drag.to, from);
  };
  const putBack = () => {
    if (!drag) return;
    setDrag(undefined);
    tell('putBack', from);
  };
  const step = (to: number) => {
    if (!drag || to < 0 || to >= keys.length) return;
    setDrag({ ...drag, to });
    tell('moved', to, from);
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const isMine = drag?.key === key && drag.by === 'keys';
    const pick = () => {
      setDrag({ key, to: keys.indexOf(key), by: 'keys' });
      tell('pickedUp', keys.indexOf(key));
    };
    const whenPicked: Record<string, () => void> = {
      ' ': drop,
      Enter: drop,
      Escape: putBack,
      ArrowUp: () => step((drag?.to ?? 0) - 1),
      ArrowDown: () => step((drag?.to ?? 0) + 1),
    };
    const whenFree: Record<string, () => void> = { ' ': pick, Enter: pick };
    const act = (isMine ? whenPicked : whenFree)[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  // The library calls these two in a transition; what is dragged must not lag behind the pointer.
  const onDragMove = ({ operation: { source }, to: point }: DragMoveEvent) => {
    const list = listRef.current;
    const key = String(source?.id);
    if (!list || !point || !keys.includes(key)) return;
    const at = order.indexOf(key);
    const top = list.getBoundingClientRect().top;
    const extents = ([...list.children] as HTMLElement[]).map(({ offsetTop, offsetHeight }) => ({
      top: offsetTop - list.offsetTop,
      height: offsetHeight,
    }));
    const to = dropIndex(extents, at, point.y - top);
    if (drag?.key === key && drag.to === to) return;
    flushSync(() => setDrag({ key, to, by: 'pointer' }));
  };
  const onDragEnd = ({ canceled }: DragEndEvent) => {
    flushSync(() => (canceled ? putBack() : drop()));
  };

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

function reordered(keys: readonly string[], from: number, to: number): readonly string[] {
  const order = [...keys];
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
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
