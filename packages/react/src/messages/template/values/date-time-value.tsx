import { useId, useState } from 'react';
import { useReveal, useWords } from '../../../context/index.ts';
import { DisclosureButton, NumberField, TextField, useValueAt } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

const numbers = ['year', 'month', 'day', 'weekday', 'hour', 'minute'];

/** A moment: the words to show, and its parts for phones that write it in their own way. */
export function DateTimeValue({ path }: MessageFormProps) {
  const words = useWords();
  const id = useId();
  const [parts] = useValueAt<object>(`${path}.parts`);
  const [isOpen, setIsOpen] = useState(parts !== undefined);
  useReveal(
    (other) => other.startsWith(`${path}.parts`),
    () => setIsOpen(true),
  );
  return (
    <>
      <TextField path={`${path}.fallback`} />
      <div className="mw-template-more">
        <DisclosureButton
          className="mw-more__toggle"
          controls={id}
          open={isOpen}
          onToggle={setIsOpen}
        >
          {words.text('builder.templates.form.exactDate')}
        </DisclosureButton>
        <div className="mw-template-date" id={id} hidden={!isOpen}>
          {isOpen && (
            <>
              {numbers.map((part) => (
                <NumberField key={part} path={`${path}.parts.${part}`} />
              ))}
              <TextField path={`${path}.parts.calendar`} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
