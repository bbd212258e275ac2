import { useMemo, useRef, useState } from 'react';
import { findControl, useBuilder, useWords } from '../context/index.ts';
import { Dialog } from '../dialog/dialog.tsx';
import type { OptionPlace } from './option-place.ts';
import { OptionsList } from './options-list.tsx';

/** A dialog of options that can be searched. */
export interface OptionsDialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  places: readonly OptionPlace[];
  /** The place that is wanted, in an option or below it; without one: all of them, from the top. */
  target: string | undefined;
  title: string;
  /** Whether the control of an option stands in the form. */
  isInForm(place: OptionPlace): boolean;
  /** Moves the focus on closing; says whether it did. `place` is one to be edited in the form. */
  onClosed(place: OptionPlace | undefined): boolean;
}

/** See `OptionsDialogProps`. */
export function OptionsDialog(props: OptionsDialogProps) {
  const { open, onOpenChange, places, target, title, isInForm, onClosed } = props;
  const { provider } = useBuilder();
  const words = useWords();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const goTo = useRef<OptionPlace>(undefined);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState(() => optionAround(places, target)?.path);
  const initialFocus = useMemo(
    () => ({
      get current() {
        const wanted = target !== undefined && list.current && findControl(list.current, target);
        return wanted || search.current;
      },
    }),
    [target],
  );
  const close = () => onOpenChange(false);
  const onEscape = (event: KeyboardEvent) => {
    const editor = (event.target as Element).closest('.mw-option__editor');
    if (!editor && query === '') return;
    event.preventDefault();
    if (editor) {
      editor.closest('.mw-option')?.querySelector<HTMLElement>('[data-row]')?.focus();
      setOpened(undefined);
    } else {
      search.current?.focus();
      setQuery('');
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="tall"
      title={title}
      description={words.text('optionForm.description', { provider: provider.label })}
      initialFocus={initialFocus}
      onReturnFocus={() => onClosed(goTo.current)}
      onEscapeKeyDown={onEscape}
      footer={
        <button type="button" className="mw-button" data-variant="primary" onClick={close}>
          {words.text('optionForm.done')}
        </button>
      }
    >
      <OptionsList
        places={places}
        query={query}
        onQuery={setQuery}
        opened={opened}
        onOpened={setOpened}
        isInForm={isInForm}
        onGoToForm={(place) => {
          goTo.current = place;
          close();
        }}
        search={search}
        list={list}
      />
    </Dialog>
  );
}

function optionAround(
  places: readonly OptionPlace[],
  target: string | undefined,
): OptionPlace | undefined {
  return places.find(({ path }) => `${target}.`.startsWith(`${path}.`));
}
