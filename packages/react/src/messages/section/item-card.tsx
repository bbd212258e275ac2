import {
  getAt,
  type Issue,
  type Message,
  type MessageType,
  messages,
  parsePathKey,
  pathKey,
} from '@messagewright/core';
import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { useBuilder, useReveal, useStore, useWords } from '../../context/index.ts';
import { DisclosureButton, itemInText, itemName, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import { MessageOptionsButton } from '../../options/index.ts';
import { forms } from '../forms.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ItemTypeMenu } from './item-type-menu.tsx';
import { summaryOf } from './summary-of.ts';

/** Whether the card around is open, and its DOM id. */
const CardContext = createContext({ open: true, setOpen: (_: boolean) => {}, id: '' });

/** More than these are closed from the start, so that a long section can be looked over. */
const FEW = 3;

/** A card that opens and closes. One that is not filled in yet is open. */
export function ItemCard({ path, children }: MessageFormProps & { children: ReactNode }) {
  const { form } = useBuilder();
  const id = useId();
  const [open, setOpen] = useState(() => {
    const sisters: readonly Message[] | undefined = form.getValues(path.replace(/\.\d+$/, ''));
    return (sisters?.length ?? 0) <= FEW || isUntouched(form.getValues(path));
  });
  useReveal(
    (other) => other.startsWith(`${path}.`),
    () => setOpen(true),
  );
  return <CardContext.Provider value={{ open, setOpen, id }}>{children}</CardContext.Provider>;
}

/** What the message is, and the first of what it says while the card is closed. */
export function ItemHead({ path }: MessageFormProps) {
  const words = useWords();
  const { open, setOpen, id } = useContext(CardContext);
  const { type, summary } = useItem(path);
  const item = itemInText(words, parsePathKey(path));
  const errors = useStore((store) => errorsBelow(store.visible(), path));
  return (
    <div className="mw-item-head">
      <DisclosureButton
        className="mw-item-head__toggle"
        controls={id}
        open={open}
        onToggle={setOpen}
      >
        <Icon name={`type.${type}`} />
        <span className="mw-item-head__name">
          {words.text(`types.${type}.label`)}
          <span className="mw-visually-hidden">, {item}</span>
        </span>
        {!open && summary !== '' && (
          <bdi className="mw-item-head__summary" dir="auto">
            {summary}
          </bdi>
        )}
        {!open && errors > 0 && (
          <span className="mw-item-head__errors">
            {words.text('builder.issueCount', { count: errors })}
          </span>
        )}
      </DisclosureButton>
    </div>
  );
}

/** The form of the message's own type, at its place in the section. */
export function ItemForm({ path }: MessageFormProps) {
  const words = useWords();
  const { open, id } = useContext(CardContext);
  const { type } = useItem(path);
  const Form = forms[type];
  const label = words.text(`types.${type}.label`);
  const item = itemName(words, parsePathKey(path));
  return (
    <fieldset
      className="mw-item-form"
      id={id}
      hidden={!open}
      aria-label={words.text('fields.inItem', { item, label })}
    >
      {open && Form && <Form key={type} path={path} />}
      {open && (
        <div className="mw-item-form__more">
          {Form && <MessageOptionsButton path={path} />}
          <ItemTypeMenu path={path} />
        </div>
      )}
      {open && !Form && <p className="mw-form__note">{words.text('builder.noForm')}</p>}
    </fieldset>
  );
}

/** How many errors a closed card would hide. */
function errorsBelow(issues: readonly Issue[], path: string): number {
  return issues.filter(
    (issue) => issue.severity === 'error' && pathKey(issue.path).startsWith(`${path}.`),
  ).length;
}

/** Type and summary of the message at a place. Renders only when one of them changes. */
function useItem(path: string): { type: MessageType; summary: string } {
  const [type = 'text'] = useValueAt<MessageType>(`${path}.type`);
  const summary = useStore(({ get }) => summaryOf(getAt(get().draft, parsePathKey(path))));
  return { type, summary };
}

function isUntouched(message: Message | undefined): boolean {
  if (!message || !Object.hasOwn(messages, message.type)) return false;
  return JSON.stringify(message) === JSON.stringify(messages[message.type].empty());
}
