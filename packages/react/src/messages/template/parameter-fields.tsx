import {
  type ParameterValue,
  parameterValues,
  parsePathKey,
  pathKey,
  type TemplateParameter,
} from '@messagewright/core';
import { patternOf, useBuilder, useIssuesAt, useWords } from '../../context/index.ts';
import { IssueList, TextField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ChoiceField } from './choice-field.tsx';
import { valuesIn } from './part-values.ts';
import { useOwnWords } from './use-own-words.ts';
import { usePart } from './use-part.ts';
import { valueFields } from './values/value-fields.ts';

type ValueType = ParameterValue['type'];

/** Parts whose values stand at names or positions. */
const canHaveNames: readonly string[] = ['header', 'body', 'footer'];

/** One value of a part: what it is, its name in a template with names, and the value itself. */
export function ParameterFields({ path }: MessageFormProps) {
  const { provider, idFor } = useBuilder();
  const words = useWords();
  const issues = useIssuesAt(`${path}.value`);
  const place = parsePathKey(path);
  const { slot, button } = usePart(pathKey(place.slice(0, -2)));
  const [value, change] = useValueAt<ParameterValue>(`${path}.value`);
  const [name] = useValueAt<string>(`${path}.name`);
  const nameWords = useOwnWords('parameterName');
  const hasName = name !== undefined || canHaveNames.includes(slot);
  return (
    <fieldset
      className="mw-template-value"
      aria-label={words.text(`places.${patternOf(place)}`, { n: Number(place.at(-1)) + 1 })}
    >
      <div className="mw-pair">
        <ChoiceField
          path={`${path}.value.type`}
          values={valuesIn(slot, button, provider)}
          wordsAt="builder.templates.values"
          onChoose={(type) => change(parameterValues[type as ValueType].empty())}
        />
        {hasName && <TextField path={`${path}.name`} words={nameWords} />}
      </div>
      {value && <ValueFields path={`${path}.value`} type={value.type} />}
      {issues.length > 0 && <IssueList id={`${idFor(path)}-value-issues`} issues={issues} />}
    </fieldset>
  );
}

/** The fields of a value. */
export function ValueFields({ path, type }: { path: string; type: ValueType }) {
  const Fields = valueFields[type];
  return <Fields key={type} path={path} />;
}

/** An empty value of the first type that may stand in a part. */
export function newParameter(types: readonly ValueType[]): TemplateParameter {
  return { value: parameterValues[types[0] ?? 'text'].empty() };
}
