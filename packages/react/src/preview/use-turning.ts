import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A row of cards that is turned card by card. */
export interface Turning<E extends HTMLElement> {
  track: RefObject<E | null>;
  /** Whether there are cards before and after what is in view. */
  hasBefore: boolean;
  hasAfter: boolean;
  /** Whether the cards need more room than there is. */
  overflows: boolean;
  /** Turns by a number of cards, in the direction of reading. */
  turn(by: number): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** Half a pixel here or there is no card. */
const tolerance = 2;

/** See `Turning`. The place is the track's own scroll, so that a swipe and a button agree. */
export function useTurning<E extends HTMLElement>(count: number): Turning<E> {
  const track = useRef<E>(null);
  const [place, setPlace] = useState({ before: 0, after: 0 });

  useEffect(() => {
    const element = track.current;
    if (element === null || count === 0) return;
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      // From right to left the browser counts from zero downwards.
      const before = Math.abs(scrollLeft);
      const after = scrollWidth - clientWidth - before;
      setPlace((now) => (now.before === before && now.after === after ? now : { before, after }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [count]);

  const turn = (by: number) => {
    if (track.current) turnTo(track.current, by);
  };
  return {
    track,
    hasBefore: place.before > tolerance,
    hasAfter: place.after > tolerance,
    overflows: place.before + place.after > tolerance,
    turn,
    onKeyDown(event) {
      if (event.target !== event.currentTarget) return;
      const by = stepOf(event.key, event.currentTarget);
      if (by === undefined) return;
      event.preventDefault();
      turn(by);
    },
  };
}

/** How far a key turns: the arrow keys point on the screen, whatever the direction of reading. */
function stepOf(key: string, track: HTMLElement): number | undefined {
  const forward = getComputedStyle(track).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key];
}

function turnTo(track: HTMLElement, by: number): void {
  const start = startOf(track, track);
  const places = [...track.children].map((card) => startOf(card, track) - start);
  const now = places.findLastIndex((place) => place <= tolerance);
  const next = Math.min(Math.max(now + by, 0), places.length - 1);
  const sign = getComputedStyle(track).direction === 'rtl' ? -1 : 1;
  track.scrollBy({ left: (places[next] ?? 0) * sign });
}

/** Where an element starts, counted in the direction of reading and without the track's padding. */
function startOf(element: Element, track: HTMLElement): number {
  const { left, right } = element.getBoundingClientRect();
  const style = getComputedStyle(track);
  const inset = element === track ? Number.parseFloat(style.paddingInlineStart) : 0;
  return (style.direction === 'rtl' ? -right : left) + inset;
}
