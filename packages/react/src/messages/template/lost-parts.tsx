import { setAt, type TemplateComponent } from '@messagewright/core';
import { useBuilder, useWords } from '../../context/index.ts';
import { useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** The parts of another service's message that this one has no words for; they stay until somebody removes them. */
export function LostParts({ path }: MessageFormProps) {
  const { provider, readOnly } = useBuilder();
  const words = useWords();
  const [components = [], change] = useValueAt<readonly TemplateComponent[]>(path);
  const lost = components.flatMap(({ slot }, index) => (slot === 'keyed' ? [] : [{ slot, index }]));
  if (lost.length === 0) return null;
  return (
    <fieldset
      className="mw-template-group"
      aria-label={words.text('builder.templates.form.lost.title')}
    >
      <p className="mw-template-group__title">{words.text('builder.templates.form.lost.title')}</p>
      <p className="mw-field__help">
        {words.text('builder.templates.form.lost.help', { provider: provider.label })}
      </p>
      {lost.map(({ slot, index }) => {
        const part = words.text(`builder.templates.parts.${slot}`);
        return (
          <div
            key={index}
            className="mw-template-lost"
            data-mw-path={`${path}.${index}`}
            tabIndex={-1}
          >
            <span>{part}</span>
            {!readOnly && (
              <button
                type="button"
                className="mw-button"
                aria-label={words.text('builder.templates.form.lost.remove', {
                  n: index + 1,
                  part,
                })}
                onClick={() => change(setAt(components, [index], undefined))}
              >
                {words.text('builder.templates.form.remove')}
              </button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
