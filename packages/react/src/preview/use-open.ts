import { useState } from 'react';

/** Something that is open or closed, whether the parent holds that or nobody does. */
export function useOpen(
  open: boolean | undefined,
  defaultOpen: boolean | undefined,
  onOpenChange: ((open: boolean) => void) | undefined,
) {
  const [own, setOwn] = useState(defaultOpen ?? false);
  return {
    open: open ?? own,
    setOpen(next: boolean) {
      setOwn(next);
      onOpenChange?.(next);
    },
  };
}
