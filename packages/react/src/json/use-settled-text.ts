import { useDeferredValue, useEffect, useState } from 'react';

/** Reading texts up to this length, in UTF-16 units, takes no time that one would notice. */
const shortText = 20_000;
/** How long, in milliseconds, nobody may have typed in a longer one. */
const pause = 300;

/** A text as it was a moment ago, so that reading it never stands in the way of typing. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  const isShort = text.length <= shortText;
  useEffect(() => {
    if (isShort) return;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, isShort]);
  return useDeferredValue(isShort ? text : settled);
}
