import { empty } from '@messagewright/core';
import { useRef, useState } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { Dialog } from '../dialog/dialog.tsx';
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
  const keep = useRef<HTMLButtonElement>(null);
  const close = () => ask(undefined);
  const isBegun = () => {
    const { draft, provider } = store.get();
    const { message } = empty(draft.message.type, provider);
    return JSON.stringify(message) !== JSON.stringify(draft.message);
  };
  const at = `${key}.confirm.${asked ? 'on' : 'off'}`;
  return (
    <>
      <SwitchField
        path={path}
        fallback={option.default === true}
        change={(next) => (isBegun() ? ask(next) : change(next))}
      />
      <Dialog
        open={asked !== undefined}
        onOpenChange={close}
        title={words.text(`${at}.title`)}
        description={words.text(`${at}.text`)}
        initialFocus={keep}
        footer={
          <>
            <button type="button" className="mw-button" ref={keep} onClick={close}>
              {words.text(`${at}.keep`)}
            </button>
            <button
              type="button"
              className="mw-button"
              data-variant="primary"
              onClick={() => {
                change(asked);
                close();
              }}
            >
              {words.text(`${at}.run`)}
            </button>
          </>
        }
      >
        {null}
      </Dialog>
    </>
  );
}
