import * as Tooltip from '@radix-ui/react-tooltip';
import { useId } from 'react';
import { useBuilder, usePortal, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { type PickerItem, usePicker } from './use-picker.ts';

/** The message types as a list at the side. */
export function TypeRail() {
  const words = useWords();
  const id = useId();
  return (
    <div className="mw-rail" role="group" aria-label={words.text('builder.messageType')}>
      {usePicker().map(({ group, label, items }) => (
        <div key={group} className="mw-rail__group">
          <p className="mw-rail__heading" id={`${id}-${group}`}>
            {label}
          </p>
          <ul className="mw-rail__list" aria-labelledby={`${id}-${group}`}>
            {items.map((item) => (
              <li key={item.type}>
                {item.reason === undefined ? (
                  <RailButton item={item} />
                ) : (
                  <UnavailableType item={item} reason={item.reason} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function RailButton({ item: { type, label, isCurrent } }: { item: PickerItem }) {
  const { changeType, readOnly } = useBuilder();
  return (
    <button
      type="button"
      className="mw-rail__type"
      aria-current={isCurrent || undefined}
      disabled={readOnly && !isCurrent}
      onClick={() => changeType(type)}
    >
      <Icon name={`type.${type}`} />
      {label}
    </button>
  );
}

/** Stays in sight and in the tab order: its reason is what there is to learn here. */
function UnavailableType({
  item: { type, label, isCurrent },
  reason,
}: {
  item: PickerItem;
  reason: string;
}) {
  const portal = usePortal();
  const { dir } = useWords();
  const id = useId();
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          className="mw-rail__type"
          aria-disabled="true"
          aria-current={isCurrent || undefined}
          aria-describedby={id}
        >
          <Icon name={`type.${type}`} />
          {label}
        </button>
      </Tooltip.Trigger>
      <span id={id} hidden>
        {reason}
      </span>
      <Tooltip.Portal container={portal.container}>
        <Tooltip.Content
          {...portal.root}
          className="mw-portal mw-tooltip"
          side={dir === 'rtl' ? 'left' : 'right'}
          sideOffset={6}
          collisionPadding={8}
        >
          {reason}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
