import { useState } from 'react';
import { isBegun, useBuilder, useIssuesAt, useWords } from '../context/index.ts';
import { ConfirmDialog } from '../dialog/confirm-dialog.tsx';
import { SwitchField, useValueAt } from '../fields/index.ts';
import type { OptionPlace } from './option-place.ts';

/**
 * A switch that changes whom a message reaches, so it asks first. Before anything is written there is
 * nothing that could reach the wrong people, so nobody is asked.
 */
export function ConfirmedSwitch({ place: { path, key, option } }: { place: OptionPlace }) {
  const { store } = useBuilder();
  const words = useWords();
  const [, change] = useValueAt<boolean>(path);
  const [asked, ask] = useState<boolean>();
  // What a note means is said once: by the note that stands there while it is one.
  const isExplained = useIssuesAt(path).length > 0;
  const at = `${key}.confirm.${asked ? 'on' : 'off'}`;
  return (
    <>
      <SwitchField
        path={path}
        fallback={option.default === true}
        {...(isExplained && { words: { help: undefined } })}
        change={(next) => (isBegun(store) ? ask(next) : change(next))}
      />
      <ConfirmDialog
        open={asked !== undefined}
        title={words.text(`${at}.title`)}
        text={words.text(`${at}.text`)}
        keep={words.text(`${at}.keep`)}
        run={words.text(`${at}.run`)}
        onRun={() => change(asked)}
        onClose={() => ask(undefined)}
      />
    </>
  );
}
