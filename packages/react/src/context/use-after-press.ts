import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs something at once, or, while a pointer is down, once it is up and its click is over. An issue
 * that appears between the two moves the button under the pointer, and the click would be lost.
 */
export function useAfterPress(): (act: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
    };
    document.addEventListener('pointerdown', down, true);
    for (const end of ends) document.addEventListener(end, up, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      for (const end of ends) document.removeEventListener(end, up, true);
    };
  }, []);
  return useCallback((act) => {
    if (!isDown.current) {
      act();
      return;
    }
    const finish = () => {
      for (const end of ends) document.removeEventListener(end, finish, true);
      setTimeout(act);
    };
    for (const end of ends) document.addEventListener(end, finish, true);
  }, []);
}

const ends = ['pointerup', 'pointercancel'] as const;
