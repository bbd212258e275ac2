import { parsePathKey } from '@messagewright/core';
import type { ComponentType, RefObject } from 'react';
import { useBuilder, useIssuesAt, useLimitAt, useNearestItem, useWords } from '../context/index.ts';
import { IssueList } from './issue-text.tsx';
import { ItemActions } from './item-actions.tsx';
import { itemInText, itemName, listName, listWords } from './path-words.ts';
import { type ItemKind, RepeatAdd } from './repeat-add.tsx';
import { type FieldGroup, type ItemFrame, RepeatItem } from './repeat-item.tsx';
import { SortableList } from './sortable-list.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { type CreateItem, useRepeat } from './use-repeat.ts';
import { TotalContext, useUsage } from './use-usage.ts';

/** What another way to add items is given. */
export interface AdderProps {
  path: string;
  add(items: readonly object[]): void;
  /** For its button, which takes the focus when the last item is gone. */
  buttonRef: RefObject<HTMLButtonElement | null>;
}

/** A list of items, each with its fields. */
export interface RepeatFieldProps {
  path: string;
  item: FieldGroup;
  /** What stands under the fields of an item at full width: a list inside. */
  below?: FieldGroup;
  create: CreateItem;
  /** What stands around an item's head and what is below it: a card that opens and closes. */
  around?: ItemFrame;
  /** A key of the dictionary's `fields.lists` for lists of one name that hold different things. */
  called?: string;
  /** What can be added, where that is not what `create` makes. */
  kinds?: readonly ItemKind[];
  /** What stands in place of the button to add: a way to add several at once. */
  adder?: ComponentType<AdderProps> | undefined;
  /** The name of an item inside a sentence, where it has one of its own. */
  nameItem?: ((index: number) => string | undefined) | undefined;
  /** Whether the fields of an item say themselves what is wrong with it as a whole. */
  sayIssues?: boolean;
  /** The most there can be, where no limit of the provider says so. */
  max?: number | undefined;
}

/** See `RepeatFieldProps`. */
export function RepeatField(props: RepeatFieldProps) {
  const { path, item, below, around, create, kinds = [], max, adder: Adder, nameItem } = props;
  const { idFor, readOnly } = useBuilder();
  const words = useWords();
  const limit = useLimitAt(path);
  const issues = useIssuesAt(path);
  const { keys, list, addButton, ...does } = useRepeat(path, create);
  const [region, say] = useAnnouncer();
  const place = parsePathKey(path);
  const { shown, full } = useUsage(place, limit, keys.length, max);
  const id = idFor(path);
  const count = keys.length;
  const outer = useNearestItem(path);
  const { label, add } = listWords(words, place, props.called);
  const fullLabel = outer
    ? words.text('fields.inItem', { item: itemName(words, outer), label })
    : label;
  const nameOf = (index: number) => nameItem?.(index) ?? itemInText(words, [...place, index]);
  const tell = (sentence: string, index: number, params: object) =>
    say(words.text(`fields.item.${sentence}`, { item: nameOf(index), count, ...params }));

  return (
    <fieldset
      className="mw-repeat"
      data-part={listName(place)}
      data-nested={outer ? true : undefined}
      data-invalid={issues.some(({ severity }) => severity === 'error') || undefined}
      data-mw-path={path}
      id={id}
      tabIndex={-1}
      aria-label={fullLabel}
      aria-describedby={issues.length > 0 ? `${id}-issues` : undefined}
    >
      {!outer && (
        <div className="mw-field__top">
          <span className="mw-field__label">{label}</span>
          {shown && <span className="mw-repeat__used">{shown}</span>}
        </div>
      )}
      <TotalContext.Provider value={limit.total}>
        <SortableList
          id={id}
          label={fullLabel}
          keys={keys}
          listRef={list}
          readOnly={readOnly}
          nameOf={nameOf}
          move={does.move}
          say={say}
        >
          {(index, handle) => (
            <RepeatItem
              path={`${path}.${index}`}
              item={item}
              sayIssues={props.sayIssues}
              below={below}
              around={around}
              handle={handle}
              actions={
                !readOnly && (
                  <ItemActions
                    item={nameOf(index)}
                    index={index}
                    count={count}
                    hasRoom={full === undefined}
                    move={(from, to) => {
                      does.move(from, to);
                      tell('moved', from, { position: to + 1 });
                    }}
                    duplicate={(at) => {
                      does.duplicate(at);
                      tell('added', at + 1, {});
                    }}
                    remove={(at) => {
                      does.remove(at);
                      tell('removed', at, { count: count - 1 });
                    }}
                  />
                )
              }
            />
          )}
        </SortableList>
      </TotalContext.Provider>
      {issues.length > 0 && <IssueList id={`${id}-issues`} issues={issues} />}
      {!readOnly && (
        <div className="mw-repeat__add">
          {Adder ? (
            <Adder path={path} add={does.addAll} buttonRef={addButton} />
          ) : (
            <RepeatAdd
              label={add}
              nested={outer !== undefined}
              kinds={kinds}
              fullId={full && `${id}-full`}
              buttonRef={addButton}
              add={(make) => {
                does.add(make);
                tell('added', count, {});
              }}
            />
          )}
          {full && (
            <span className="mw-repeat__used" id={`${id}-full`}>
              {full}
            </span>
          )}
        </div>
      )}
      <span className="mw-visually-hidden" aria-live="polite" ref={region} />
    </fieldset>
  );
}
