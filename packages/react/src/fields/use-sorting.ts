import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { dropIndex } from './drop-index.ts';

/** What a drag needs from the list around it. */
export interface SortingOptions {
  keys: readonly string[];
  list: RefObject<HTMLElement | null>;
  move(from: number, to: number): void;
  /** Says what happened: the item's index in the draft, and where it stands now. */
  tell(
    sentence: 'pickedUp' | 'moved' | 'dropped' | 'putBack',
    index: number,
    position: number,
  ): void;
}

/** An item on its way. The draft changes when it is dropped, so that a drag is one edit. */
interface Drag {
  key: string;
  to: number;
  by: 'pointer' | 'keys';
}

/** The order in which items are shown while one is dragged, and what keys and pointer do to it. */
export function useSorting({ keys, list, move, tell }: SortingOptions) {
  const [drag, setDrag] = useState<Drag>();
  const from = drag ? keys.indexOf(drag.key) : -1;
  const order = drag && from >= 0 ? reordered(keys, from, drag.to) : keys;
  useEffect(() => {
    if (drag) list.current?.children[drag.to]?.scrollIntoView({ block: 'nearest' });
  }, [drag, list]);

  const drop = () => {
    if (!drag) return;
    setDrag(undefined);
    if (drag.to !== from) move(from, drag.to);
    tell('dropped', from, drag.to);
  };
  const putBack = () => {
    if (!drag) return;
    setDrag(undefined);
    tell('putBack', from, from);
  };
  const step = (by: 1 | -1) => {
    const to = (drag?.to ?? 0) + by;
    if (!drag || to < 0 || to >= keys.length) return;
    setDrag({ ...drag, to });
    tell('moved', from, to);
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const pick = () => {
      const index = keys.indexOf(key);
      setDrag({ key, to: index, by: 'keys' });
      tell('pickedUp', index, index);
    };
    const whenFree: Record<string, () => void> = { ' ': pick, Enter: pick };
    const whenPicked: Record<string, () => void> = {
      ' ': drop,
      Enter: drop,
      Escape: putBack,
      ArrowUp: () => step(-1),
      ArrowDown: () => step(1),
    };
    const isPicked = drag?.key === key && drag.by === 'keys';
    const act = (isPicked ? whenPicked : whenFree)[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  /** Moves an item to where the pointer is; `y` in pixels of the window. */
  const follow = (key: string, y: number) => {
    if (!list.current || !keys.includes(key)) return;
    const { offsetTop, children } = list.current;
    // Offsets, since they stay true while the items are still gliding.
    const extents = ([...children] as HTMLElement[]).map((item) => ({
      top: item.offsetTop - offsetTop,
      height: item.offsetHeight,
    }));
    const top = list.current.getBoundingClientRect().top;
    const to = dropIndex(extents, order.indexOf(key), y - top);
    if (drag?.key !== key || drag.to !== to) setDrag({ key, to, by: 'pointer' });
  };
  return { order, drag, drop, putBack, follow, onKeyDown };
}

function reordered(keys: readonly string[], from: number, to: number): readonly string[] {
  const order = [...keys];
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}
