import { parsePathKey } from '@messagewright/core';
import { type ReactNode, useId, useState } from 'react';
import { useReveal, useWords } from '../context/index.ts';
import { DisclosureButton } from './disclosure-button.tsx';
import { itemInText, nearestItem } from './path-words.ts';
import { useValueAt } from './use-field.ts';

/** What few people fill in, one step away; open from the start where something stands in it. */
export function MoreFields({
  path,
  members,
  label,
  name,
  beside = (toggle) => toggle,
  children,
}: {
  /** The place around the fields. */
  path: string;
  /** The members of it that the fields are for. */
  members: readonly string[];
  /** What the button says. Default: that there is more. */
  label?: string | undefined;
  /** What the button and the fields are called. Default: more of the item that they are in. */
  name?: string | undefined;
  /** Puts the button on a line that is there already, with what stands on it. */
  beside?: (toggle: ReactNode) => ReactNode;
  children: ReactNode;
}) {
  const words = useWords();
  const id = useId();
  const [value] = useValueAt<Readonly<Record<string, unknown>>>(path);
  const isSet = members.some((member) => value?.[member] !== undefined);
  const [open, setOpen] = useState(isSet);
  useReveal(
    (other) => members.some((member) => `${other}.`.startsWith(`${path}.${member}.`)),
    () => setOpen(true),
  );
  const item = nearestItem(parsePathKey(path));
  const ofItem = item && words.text('fields.more.of', { item: itemInText(words, item) });
  const said = label ?? words.text('fields.more.label');
  return (
    <div className="mw-more-fields">
      {beside(
        <DisclosureButton
          className="mw-more-fields__toggle"
          controls={id}
          open={open}
          onToggle={setOpen}
          label={name ?? ofItem}
        >
          {said}
        </DisclosureButton>,
      )}
      <fieldset
        className="mw-more-fields__content"
        id={id}
        hidden={!open}
        aria-label={name ?? ofItem ?? said}
      >
        {open && children}
      </fieldset>
    </div>
  );
}
