import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has more than it shows: then it needs a stop of its own for the keyboard to scroll it. */
export function useOverflows(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const measure = () =>
      setOverflows(
        watched.scrollHeight > watched.clientHeight + 1 ||
          watched.scrollWidth > watched.clientWidth + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    for (const child of watched.children) observer.observe(child);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
