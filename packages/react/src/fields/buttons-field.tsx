import type { Button } from '@messagewright/core';
import { createContext, useContext, useRef } from 'react';
import { useBuilder, useLimitAt, useStore, useWords } from '../context/index.ts';
import {
  ButtonFields,
  type ButtonType,
  isButtonType,
  newButton,
  newReplyButton,
} from './button-fields.tsx';
import { freshIds } from './fresh-ids.ts';
import { OptionalRepeatField } from './optional-repeat-field.tsx';
import { RepeatField } from './repeat-field.tsx';
import { SelectField } from './select-field.tsx';
import { useValueAt } from './use-field.ts';

/** A list of buttons. */
export interface ButtonsFieldProps {
  path: string;
  /** The types to choose from, of those that the provider takes. */
  types?: readonly ButtonType[] | undefined;
  /** The most there can be, where no limit of the provider says so. */
  max?: number | undefined;
  /** Whether the list need not be there: without buttons it is no member of the draft. */
  optional?: boolean | undefined;
}

/** The types of button of the list around. */
const Offered = createContext<readonly ButtonType[]>([]);

/**
 * Every list of buttons: adds and changes what the provider takes at the place. Where that is one type
 * only, nobody is asked.
 */
export function ButtonsField({ path, types, max, optional = false }: ButtonsFieldProps) {
  const words = useWords();
  const offered = useOffered(path, types);
  const List = optional ? OptionalRepeatField : RepeatField;
  return (
    <Offered.Provider value={offered}>
      <List
        path={path}
        item={ButtonItem}
        create={newReplyButton}
        max={max}
        kinds={offered.map((type) => ({
          name: type,
          label: words.text(`fields.buttons.types.${type}`),
          icon: icons[type],
          create: (freshId) => newButton(type, freshId),
        }))}
      />
    </Offered.Provider>
  );
}

const icons = {
  reply: 'reply',
  link: 'external',
  buy: 'type.product',
  'location-request': 'type.location',
} as const;

/** What the provider takes at the place, in its own order. */
function useOffered(path: string, types: readonly ButtonType[] | undefined) {
  const { provider } = useBuilder();
  const held = useLimitAt(`${path}.0.type`).values;
  return provider.buttons.filter(
    (type): type is ButtonType =>
      isButtonType(type) && (types?.includes(type) ?? true) && (held?.includes(type) ?? true),
  );
}

/** One button: what it does, where there is a choice, and its fields. */
function ButtonItem({ path }: { path: string }) {
  const offered = useContext(Offered);
  if (offered.length < 2) return <ButtonFields path={path} />;
  return (
    <div className="mw-button-item">
      <ButtonTypeField path={path} />
      <div className="mw-button-item__fields">
        <ButtonFields path={path} />
      </div>
    </div>
  );
}

/** What the button does. Its label stays; changed back, so does the rest. */
function ButtonTypeField({ path }: { path: string }) {
  const { store } = useBuilder();
  const offered = useContext(Offered);
  const [button, change] = useValueAt<Button>(path);
  const left = useRef<Partial<Record<string, Button>>>({});
  const type = useStore(() => button?.type);
  if (!button || !type || !isButtonType(type)) return null;
  const choose = (chosen: string) => {
    const next = offered.find((each) => each === chosen);
    if (!next || next === button.type) return;
    left.current[button.type] = button;
    const made = left.current[next] ?? newButton(next, freshIds(store.get().draft.message));
    change({ ...made, ...('text' in button && { text: button.text }) } as Button);
  };
  return (
    <SelectField
      path={`${path}.type`}
      layout="compact"
      // The item itself says what is wrong with its type.
      issues={[]}
      values={[...new Set([...offered, type])]}
      wordsAt="fields.buttons.types"
      onChoose={choose}
    />
  );
}
