import { filledBody, type TemplateMessage } from '@messagewright/core';
import { useCallback, useEffect, useRef } from 'react';
import {
  type BuilderStore,
  useBuilder,
  useStore,
  useTemplate,
  useWords,
} from '../../context/index.ts';
import { TextField, useValueAt } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import { useOwnWords } from './use-own-words.ts';

/**
 * What agents see in place of the template. While it says what the template says, it goes on saying so as
 * values change; words of one's own are left alone, and the way back is offered.
 */
export function AgentsTextField({ path }: { path: string }) {
  const { focusPath, readOnly } = useBuilder();
  const words = useWords();
  const own = useOwnWords('preview');
  const [value, change] = useValueAt<string>(path);
  const text = useApprovedText();
  const before = useRef(text);
  useEffect(() => {
    const { current: last } = before;
    before.current = text;
    const followed = last !== undefined && value === last;
    if (!readOnly && followed && text !== undefined && text !== last) change(text);
  }, [text, value, change, readOnly]);
  const at = 'builder.templates.fields.preview';
  const state = text === undefined || !value ? 'help' : value === text ? 'follows' : 'own';
  return (
    <div className="mw-template-agents">
      <TextField path={path} multiline words={{ ...own, help: words.text(`${at}.${state}`) }} />
      {text !== undefined && value !== text && !readOnly && (
        <button
          type="button"
          className="mw-add"
          onClick={() => {
            change(text);
            // The button goes away.
            focusPath(path);
          }}
        >
          <Icon name="retry" />
          {words.text(`${at}.follow`)}
        </button>
      )}
    </div>
  );
}

/** The body of the approved template with the message's values in it, where it is known. */
function useApprovedText(): string | undefined {
  const template = useTemplate();
  return useStore(
    useCallback(
      (store: BuilderStore) =>
        template && filledBody(template, store.get().draft.message as TemplateMessage),
      [template],
    ),
  );
}
