import type { ReactNode, Ref } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/icon-paths.tsx';

/** Something to tap below a message. */
export interface ActionButtonProps {
  icon: IconName;
  /** The label. */
  children: ReactNode;
  /** What tapping does; absent: it only looks like a button. */
  onPress?: (() => void) | undefined;
  /** Whether this is what the recipient picked. */
  picked?: boolean | undefined;
  /** For a button that opens something: whether it is open. */
  expanded?: boolean | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button of a message, as the recipient sees it. */
export function ActionButton(props: ActionButtonProps) {
  const { icon, children, onPress, picked, expanded, buttonRef } = props;
  const inside = (
    <>
      <Icon name={icon} />
      <span className="mw-action__label">{children}</span>
    </>
  );
  if (onPress === undefined) {
    return (
      <div className="mw-action" data-picked={picked || undefined}>
        {inside}
      </div>
    );
  }
  return (
    <button
      ref={buttonRef}
      type="button"
      className="mw-action"
      data-picked={picked || undefined}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : 'dialog'}
      onClick={onPress}
    >
      {inside}
    </button>
  );
}
