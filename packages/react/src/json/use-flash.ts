import { useEffect, useState } from 'react';

const duration = 2000;

/** A state that goes back by itself after two seconds, for "Copied" on a button. */
export function useFlash(): [isOn: boolean, flash: () => void] {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count === 0) return;
    const timer = setTimeout(() => setCount(0), duration);
    return () => clearTimeout(timer);
  }, [count]);
  return [count > 0, () => setCount((before) => before + 1)];
}
