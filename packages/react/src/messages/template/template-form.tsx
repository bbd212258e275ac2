import { templateLanguages } from '@messagewright/core';
import { memo, useState } from 'react';
import { useBuilder, useTemplate, useWords } from '../../context/index.ts';
import { LanguageField, TextField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ComponentsField } from './component-fields.tsx';
import { DefinitionFields } from './definition-fields.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useOwnWords } from './use-own-words.ts';

/**
 * A message approved beforehand. Where its approved text is known, one field for each place that it leaves
 * open; else, or on wish, its parts and values by hand.
 */
export function TemplateForm({ path }: MessageFormProps) {
  const { library } = useBuilder();
  const words = useWords();
  const definition = useTemplate();
  const [byHand, setByHand] = useState(false);
  const isGuided = definition !== undefined && !byHand;
  return (
    <>
      {(library || definition) && (
        <TemplateChoice path={path} isGuided={isGuided} onPick={() => setByHand(false)}>
          {definition && (
            <button type="button" className="mw-add" onClick={() => setByHand(!byHand)}>
              {words.text(`builder.templates.form.${byHand ? 'guided' : 'byHand'}`)}
            </button>
          )}
        </TemplateChoice>
      )}
      {isGuided ? (
        <DefinitionFields
          key={`${definition.name} ${definition.language}`}
          path={path}
          definition={definition}
        />
      ) : (
        // Who types the name of a template keeps the field that it is typed into.
        <div onChange={() => setByHand(true)}>
          <ByHand path={path} />
        </div>
      )}
    </>
  );
}

const ByHand = memo(function ByHand({ path }: MessageFormProps) {
  return (
    <>
      <div className="mw-pair">
        <TextField path={`${path}.name`} words={useOwnWords('name')} />
        <LanguageField path={`${path}.language`} codes={templateLanguages} />
      </div>
      <ComponentsField path={`${path}.components`} />
    </>
  );
});
