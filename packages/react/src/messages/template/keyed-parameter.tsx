import {
  type ParameterValue,
  parameterValues,
  parsePathKey,
  pathKey,
  type TemplateComponent,
  type TemplateParameter,
} from '@messagewright/core';
import { useRef } from 'react';
import { useBuilder, useIssuesAt, useWords } from '../../context/index.ts';
import { IssueList, itemName, SelectField, TextField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ValueFields } from './parameter-fields.tsx';
import { valuesIn } from './part-values.ts';
import { useOwnWords } from './use-own-words.ts';
import { ItemGroup } from './values/item-group.tsx';

type ValueType = ParameterValue['type'];

const onlyTexts: readonly ValueType[] = ['text'];

/** Whether a list has an older form of the wire, which stays as it is and takes texts only. */
export function isOlderList({ extra = {} }: TemplateComponent): boolean {
  return Object.values(extra).some((kept) => kept?.variant !== undefined);
}

/** The key of a value and its type; the value itself stands below. */
export function KeyedParameter({ path }: MessageFormProps) {
  const { provider } = useBuilder();
  const [value, change] = useValueAt<ParameterValue>(`${path}.value`);
  const left = useRef<{ [T in ValueType]?: ParameterValue }>({});
  const [list] = useValueAt<TemplateComponent>(pathKey(parsePathKey(path).slice(0, -2)));
  const isOld = list !== undefined && isOlderList(list);
  const types = isOld ? onlyTexts : valuesIn('keyed', undefined, provider);
  const choose = (type: string) => {
    if (value) left.current[value.type] = value;
    change(isType(type) ? (left.current[type] ?? parameterValues[type].empty()) : undefined);
  };
  return (
    <ItemGroup path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.name`} words={useOwnWords('key')} />
        <SelectField
          path={`${path}.value.type`}
          // A value that another service takes is there too, and said to be lost.
          values={[...new Set([...types, ...(value ? [value.type] : [])])]}
          none={!isOld || !value}
          wordsAt="builder.templates.values"
          onChoose={choose}
        />
      </div>
    </ItemGroup>
  );
}

function isType(type: string): type is ValueType {
  return Object.hasOwn(parameterValues, type);
}

/** The fields of the value. Without one, what the approved template says for itself is sent. */
export function KeyedValue({ path }: MessageFormProps) {
  const { idFor } = useBuilder();
  const words = useWords();
  const [type] = useValueAt<ValueType>(`${path}.value.type`);
  const issues = useIssuesAt(`${path}.value`);
  const item = itemName(words, parsePathKey(path));
  const label = words.text(`builder.templates.values.${type ?? 'none'}`);
  return (
    <fieldset
      className="mw-template-keyed__value"
      data-type={type}
      aria-label={words.text('fields.inItem', { item, label })}
      data-mw-path={`${path}.value`}
      id={idFor(`${path}.value`)}
      tabIndex={-1}
    >
      {type && <ValueFields path={`${path}.value`} type={type} />}
      {issues.length > 0 && <IssueList id={`${idFor(path)}-value-issues`} issues={issues} />}
    </fieldset>
  );
}

/** A value that is a text, as most are. */
export function newKeyedParameter(): TemplateParameter {
  return { name: '', value: parameterValues.text.empty() };
}
