import {
  DragDropProvider,
  type DragEndEvent,
  type DragMoveEvent,
  PointerSensor,
  useDraggable,
} from '@dnd-kit/react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The elements of an item that the pointer deals with. */
export interface DraggedParts {
  item: RefObject<HTMLLIElement | null>;
  handle: RefObject<HTMLButtonElement | null>;
}

/** What a drag with the pointer does to a list. */
export interface PointerDragProps {
  keys: readonly string[];
  partsOf(key: string): DraggedParts;
  follow(key: string, y: number): void;
  drop(): void;
  putBack(): void;
}

/*
 * Of dnd-kit only the pointer sensor is at work. Its plugins say English sentences with raw ids and
 * put a style element into the page, which a strict content security policy refuses; and without them
 * neither its keyboard sensor nor its sorting does anything.
 */
const plugins: [] = [];
const sensors = [PointerSensor];

/**
 * Lets a pointer drag the items of a list. It draws nothing and stands beside the list, so that the
 * list is there before it. The only file that knows the drag library, which `sortable-list.tsx` loads
 * with the first list.
 */
export function PointerDrag({ keys, partsOf, follow, drop, putBack }: PointerDragProps) {
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
      {keys.map((key) => (
        <Draggable key={key} id={key} {...partsOf(key)} />
      ))}
    </DragDropProvider>
  );
}

function Draggable({ id, item, handle }: DraggedParts & { id: string }) {
  useDraggable({ id, element: item, handle });
  return null;
}
