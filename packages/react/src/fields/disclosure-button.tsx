import type { ReactNode } from 'react';
import { Icon } from '../icons/index.ts';

/** Shows and hides what stands below it. */
export function DisclosureButton(props: {
  className: string;
  /** DOM id of what it shows. */
  controls: string;
  open: boolean;
  onToggle(open: boolean): void;
  /** Its name, where what it says is not enough. */
  label?: string | undefined;
  children: ReactNode;
}) {
  const { className, controls, open, onToggle, label, children } = props;
  return (
    <button
      type="button"
      className={className}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      onClick={() => onToggle(!open)}
    >
      <Icon name={open ? 'chevron-down' : 'chevron-right'} />
      {children}
    </button>
  );
}
