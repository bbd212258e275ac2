import { type KeyboardEvent, type ReactNode, type RefObject, useCallback, useState } from 'react';
import { useWords } from '../context/index.ts';
import { onDemand, useOnDemand } from '../context/on-demand.ts';
import { Icon } from '../icons/index.ts';
import type { DraggedParts } from './pointer-drag.tsx';
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

/** Its library is larger than most forms. Until it is here, and where it cannot be had, keys and menu move items. */
export const pointerDrag = onDemand(() =>
  import('./pointer-drag.tsx').then(({ PointerDrag }) => PointerDrag),
);

/** See `SortableListProps`. */
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
  const partsOf = useParts();
  const { part: PointerDrag } = useOnDemand(pointerDrag, !readOnly);
  return (
    <>
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
              parts={partsOf(key)}
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
      {PointerDrag && !readOnly && (
        <PointerDrag keys={keys} partsOf={partsOf} follow={follow} drop={drop} putBack={putBack} />
      )}
    </>
  );
}

/** The elements of each item by its key; the same objects as long as the list stands. */
function useParts(): (key: string) => DraggedParts {
  const [all] = useState(() => new Map<string, DraggedParts>());
  return useCallback(
    (key) => {
      const parts = all.get(key) ?? { item: { current: null }, handle: { current: null } };
      all.set(key, parts);
      return parts;
    },
    [all],
  );
}

function SortableItem({
  id,
  parts,
  isDragged,
  readOnly,
  name,
  describedBy,
  onKeyDown,
  onBlur,
  children,
}: {
  id: string;
  parts: DraggedParts;
  isDragged: boolean;
  readOnly: boolean;
  name: string;
  describedBy: string;
  onKeyDown: (event: KeyboardEvent, key: string) => void;
  onBlur: (() => void) | undefined;
  children: (handle: ReactNode) => ReactNode;
}) {
  return (
    <li className="mw-repeat__item" ref={parts.item} data-dragging={isDragged || undefined}>
      {children(
        !readOnly && (
          <button
            type="button"
            className="mw-icon-button"
            data-part="handle"
            ref={parts.handle}
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
