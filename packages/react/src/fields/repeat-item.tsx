import { getAt, parsePathKey } from '@messagewright/core';
import type { ComponentType, ReactNode } from 'react';
import { useBuilder, useIssuesAt, useStore, useWords } from '../context/index.ts';
import { IssueList } from './issue-text.tsx';
import { JsonField } from './json-field.tsx';

/** The fields of one item of a list, or of another part of a message. */
export type FieldGroup = ComponentType<{ path: string }>;

/** What stands around all of an item, such as a card that opens and closes. */
export type ItemFrame = ComponentType<{ path: string; children: ReactNode }>;

/** One item: handle, fields, actions, and what stands below them. */
export function RepeatItem({
  path,
  item: Fields,
  below: Below,
  around: Around = Bare,
  handle,
  actions,
  sayIssues = false,
}: {
  path: string;
  item: FieldGroup;
  below?: FieldGroup | undefined;
  around?: ItemFrame | undefined;
  handle: ReactNode;
  actions: ReactNode;
  sayIssues?: boolean | undefined;
}) {
  const { idFor } = useBuilder();
  const issues = [useIssuesAt(path), useIssuesAt(`${path}.type`)].flat();
  const isCustom = useStore(
    (store) => getAt(store.get().draft, [...parsePathKey(path), 'type']) === 'custom',
  );
  return (
    <Around path={path}>
      <div className="mw-repeat__head">
        {handle}
        <div className="mw-repeat__fields" data-mw-path={path} id={idFor(path)} tabIndex={-1}>
          {isCustom ? <CustomItem path={path} /> : <Fields path={path} />}
        </div>
        {actions}
      </div>
      {issues.length > 0 && (isCustom || !sayIssues) && (
        <IssueList id={`${idFor(path)}-issues`} issues={issues} />
      )}
      {Below && !isCustom && <Below path={path} />}
    </Around>
  );
}

const Bare: ItemFrame = ({ children }) => children;

/** What could not be read as an item: every list takes such an element, as JSON. */
function CustomItem({ path }: { path: string }) {
  const words = useWords();
  return (
    <>
      <p className="mw-field__help">{words.text('fields.item.custom')}</p>
      <JsonField path={`${path}.json`} />
    </>
  );
}
