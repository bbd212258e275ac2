import { memo, useState } from 'react';
import { useBuilder, useTemplate, useWords } from '../../context/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ComponentsField } from './component-fields.tsx';
import { DefinitionFields } from './definition-fields.tsx';
import { FilingFields } from './filing-fields.tsx';
import { IdentityFields } from './identity-fields.tsx';
import { KeyedFields } from './keyed-fields.tsx';
import { LostParts } from './lost-parts.tsx';
import { useSlotsTaken } from './slots-taken.ts';
import { TemplateChoice } from './template-choice.tsx';

/**
 * A message approved beforehand. Where its approved text is known, one field for each place that it leaves
 * open; else, or on wish, its parts and values by hand.
 */
export function TemplateForm({ path }: MessageFormProps) {
  const { library } = useBuilder();
  const words = useWords();
  const definition = useTemplate();
  const [byHand, setByHand] = useState(false);
  const takes = useSlotsTaken();
  const isGuided = definition !== undefined && !byHand && takes.body;
  return (
    <>
      {/* The approved texts are known by their parts, so where there are none, they are of no help. */}
      {(library || definition) && takes.body && (
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
      <FilingFields path={path} />
    </>
  );
}

const ByHand = memo(function ByHand({ path }: MessageFormProps) {
  const takes = useSlotsTaken();
  const components = `${path}.components`;
  return (
    <>
      <IdentityFields path={path} />
      {takes.body && <ComponentsField path={components} />}
      {takes.keyed && <KeyedFields path={components} />}
      {!takes.body && <LostParts path={components} />}
    </>
  );
});
