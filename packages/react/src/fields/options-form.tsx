import type { OptionField } from '@messagewright/core';
import type { ComponentType } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { SwitchField } from './switch-field.tsx';
import { TextField } from './text-field.tsx';
import type { OwnWords } from './use-field.ts';

const controls: Record<
  OptionField['control'],
  ComponentType<{ path: string; option: OptionField; words: OwnWords }>
> = {
  switch: ({ path, option, words }) => (
    <SwitchField path={path} fallback={option.default === true} words={words} />
  ),
  text: ({ path, words }) => <TextField path={path} words={words} />,
};

/** The provider's own settings of a message, drawn from its data. Nothing where it has none. */
export function OptionsForm() {
  const { provider } = useBuilder();
  const words = useWords();
  if (provider.options.fields.length === 0) return null;
  return (
    <div className="mw-options">
      {provider.options.fields.map((option) => {
        const key = `options.${provider.id}.${option.key}`;
        const Control = controls[option.control];
        return (
          <Control
            key={option.key}
            path={key}
            option={option}
            words={{
              label: words.text(`${key}.label`),
              fullLabel: words.text(`${key}.label`),
              ...(words.has(`${key}.help`) && { help: words.text(`${key}.help`) }),
            }}
          />
        );
      })}
    </div>
  );
}
