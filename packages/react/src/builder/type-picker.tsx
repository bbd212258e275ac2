import { memo } from 'react';
import { classes, useHost } from './host-context.ts';
import { TypeMenu } from './type-menu.tsx';
import { TypeRail } from './type-rail.tsx';

/** Chooses the message type: a list at the side, a menu where the builder is narrow. */
export const TypePicker = memo(function TypePicker() {
  const { classNames } = useHost();
  return (
    <div className={classes('mw-types', classNames.types)}>
      <TypeRail />
      <TypeMenu />
    </div>
  );
});
