import * as Popover from '@radix-ui/react-popover';
import { useState } from 'react';
import { useWords } from '../../context/index.ts';
import { Icon } from '../../icons/index.ts';
import { textCounter } from '../counter.tsx';
import { Field } from '../field.tsx';
import { PopoverContent } from '../popover-content.tsx';
import { TextControl } from '../text-field.tsx';
import { useField } from '../use-field.ts';
import { EmojiPicker } from './emoji-picker.tsx';

/** One emoji: typed, pasted, or picked from a list that comes with the builder. */
export function EmojiField({ path }: { path: string }) {
  const words = useWords();
  const field = useField<string>(path);
  const [isOpen, setIsOpen] = useState(false);
  const [tone, setTone] = useState(0);
  const text = field.value ?? '';
  const pick = (emoji: string) => {
    field.change(emoji);
    setIsOpen(false);
  };
  return (
    <Field
      field={field}
      // What no emoji means, the form around it says.
      canBeEmpty={false}
      counter={textCounter(text, field)}
    >
      {(wiring) => (
        <div className="mw-emoji-field">
          <TextControl wiring={wiring} field={field} text={text} />
          <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
            <Popover.Trigger
              className="mw-button"
              disabled={field.readOnly}
              aria-label={words.text('fields.pickers.emoji.open')}
            >
              <Icon name="emoji" />
            </Popover.Trigger>
            <PopoverContent aria-label={words.text('fields.pickers.emoji.open')}>
              <EmojiPicker tone={tone} onTone={setTone} onPick={pick} />
            </PopoverContent>
          </Popover.Root>
        </div>
      )}
    </Field>
  );
}
