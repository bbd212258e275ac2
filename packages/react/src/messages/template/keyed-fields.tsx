import { getAt, parsePathKey, setAt, type TemplateComponent } from '@messagewright/core';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useBuilder, useWords } from '../../context/index.ts';
import { RepeatField, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { isOlderList, KeyedParameter, KeyedValue, newKeyedParameter } from './keyed-parameter.tsx';

/** The values of a template in lists, where each finds its place by its key. The draft need not have one. */
export function KeyedFields({ path }: MessageFormProps) {
  const { store, readOnly } = useBuilder();
  const words = useWords();
  const [components = [], change] = useValueAt<readonly TemplateComponent[]>(path);
  const box = useRef<HTMLDivElement>(null);
  const refocus = useRef(false);
  const lists = listsIn(components);
  useEffect(() => {
    if (!refocus.current || lists.length > 0) return;
    refocus.current = false;
    box.current?.querySelector<HTMLElement>('button')?.focus();
  });

  const addFirst = () => {
    const given = getAt(store.get().draft, parsePathKey(path));
    const others = (Array.isArray(given) ? given : []).filter((each) => !isEmptyList(each));
    // Drawn at once, so that there is something to focus.
    flushSync(() => change([...others, { slot: 'keyed', parameters: [newKeyedParameter()] }]));
    box.current?.querySelector<HTMLElement>('input')?.focus();
  };
  const takeOut = (index: number) => {
    refocus.current = true;
    change(setAt(components, [index], undefined));
  };

  return (
    <div ref={box} className="mw-template-keyed">
      {lists.map(({ index, isOld }) => (
        <KeyedList
          key={index}
          path={`${path}.${index}.parameters`}
          isOld={isOld}
          onEmptied={() => takeOut(index)}
        />
      ))}
      {lists.length === 0 && (
        <>
          <KeyedTitle isOld={false} />
          {!readOnly && (
            <button type="button" className="mw-button" onClick={addFirst}>
              <Icon name="plus" />
              {words.text('fields.lists.parameters.add')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function KeyedTitle({ isOld }: { isOld: boolean }) {
  const words = useWords();
  const at = `builder.templates.form.${isOld ? 'variables' : 'keyed'}`;
  return (
    <>
      <p className="mw-template-group__title">{words.text(`${at}.title`)}</p>
      <p className="mw-field__help">{words.text(`${at}.help`)}</p>
    </>
  );
}

function KeyedList({
  path,
  isOld,
  onEmptied,
}: MessageFormProps & { isOld: boolean; onEmptied(): void }) {
  const [values] = useValueAt<readonly object[]>(path);
  const hadValues = useRef(false);
  const count = values?.length ?? 0;
  useEffect(() => {
    const wasEmptied = hadValues.current && count === 0;
    hadValues.current = count > 0;
    if (wasEmptied) onEmptied();
  }, [count, onEmptied]);
  return (
    <>
      <KeyedTitle isOld={isOld} />
      <RepeatField
        path={path}
        item={KeyedParameter}
        below={KeyedValue}
        create={newKeyedParameter}
      />
    </>
  );
}

/** Where the lists stand. An older one is shown apart. */
function listsIn(components: readonly TemplateComponent[]): { index: number; isOld: boolean }[] {
  return components.flatMap((component, index) =>
    component.slot === 'keyed' && component.parameters
      ? [{ index, isOld: isOlderList(component) }]
      : [],
  );
}

function isEmptyList(component: TemplateComponent): boolean {
  return component.slot === 'keyed' && component.parameters === undefined;
}
