import { type Draft, type Issue, type Provider, readPayload } from '@messagewright/core';
import { useCallback, useContext, useId, useMemo, useRef, useState } from 'react';
import { BuilderContext, useWords } from '../context/index.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { ImportEditor } from './import-editor.tsx';
import { ImportFindings } from './import-findings.tsx';
import { importDraft, readImport } from './import-reading.ts';
import { ImportStatus } from './import-status.tsx';
import { putCaret } from './put-caret.ts';
import { useSettledText } from './use-settled-text.ts';

/** What the import dialog needs. Inside a builder its provider carries what no other recognises. */
export interface ImportDialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  /** Whose payloads are recognised; at least one. */
  providers: readonly Provider[];
  /** Text to start with. */
  defaultText?: string | undefined;
  /** Called once, with the draft to put in place and what is wrong with the payload. */
  onImport(draft: Draft, provider: Provider, issues: readonly Issue[]): void;
  /** May ask before; what was pasted stays until it lets the import run. */
  guard?: ((draft: Draft, provider: Provider, run: () => void) => void) | undefined;
}

/** Takes pasted JSON, says what it is and what is wrong with it, and gives the draft it means. */
export function ImportDialog(props: ImportDialogProps) {
  const { open, onOpenChange, providers, defaultText = '', onImport, guard } = props;
  const words = useWords();
  const builder = useContext(BuilderContext);
  const fallback = builder?.provider ?? providers[0];
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Kept while the dialog is closed: a slip of the hand must not cost what was pasted.
  const [text, setText] = useState(defaultText);
  const [preferred, setPreferred] = useState<Provider>();
  const [refused, setRefused] = useState<Issue>();
  const settled = useSettledText(text);
  const reading = useMemo(
    () => readImport(settled, providers, preferred),
    [settled, providers, preferred],
  );
  const go = useCallback((line: number, column: number) => {
    if (area.current) putCaret(area.current, line, column);
  }, []);
  if (!fallback) return null;

  const change = (next: string) => {
    setText(next);
    setRefused(undefined);
  };
  const run = () => {
    // What is imported is what is there now, also where the reading has not caught up.
    const current = text === settled ? reading : readImport(text, providers, preferred);
    const found = importDraft(current, fallback);
    if (!found) return;
    const { draft, provider } = found;
    const finish = () => {
      change('');
      setPreferred(undefined);
      onOpenChange(false);
      onImport(
        draft,
        provider,
        current.issues.map(({ issue }) => issue),
      );
    };
    if (guard) guard(draft, provider, finish);
    else finish();
  };

  const isUnknown = reading.state === 'unknown';
  const type = words.text('types.custom.label');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={words.text('json.import.title')}
      description={words.text('json.import.description')}
      initialFocus={area}
      footer={
        <>
          <button type="button" className="mw-button" onClick={() => onOpenChange(false)}>
            {words.text('json.import.cancel')}
          </button>
          <button
            type="button"
            className="mw-button"
            data-variant="primary"
            disabled={reading.payload === undefined}
            onClick={run}
          >
            {words.text(isUnknown ? 'json.import.asCustom' : 'json.import.run', { type })}
          </button>
        </>
      }
    >
      <label className="mw-import-label" htmlFor={`${id}-text`}>
        {words.text('json.import.label')}
      </label>
      <ImportEditor
        area={area}
        id={`${id}-text`}
        describedBy={`${id}-status`}
        invalid={reading.state === 'unreadable'}
        text={text}
        onChange={change}
        onTooLarge={(pasted) => setRefused(readPayload(pasted).issues[0])}
        issues={reading.issues}
      />
      {refused && (
        <p className="mw-import-refused" role="alert">
          {words.text('json.import.refused')} {words.issue(refused)}
        </p>
      )}
      <ImportStatus
        id={`${id}-status`}
        reading={reading}
        fallback={fallback}
        onChoose={setPreferred}
      />
      <ImportFindings issues={reading.issues} onGo={go} />
    </Dialog>
  );
}
