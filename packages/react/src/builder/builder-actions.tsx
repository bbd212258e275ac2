import { pathKey } from '@messagewright/core';
import { memo, useRef, useState } from 'react';
import { useBuilder, useDraft, useStore, useWords } from '../context/index.ts';
import { useFiles } from '../files/files-context.ts';
import { partFiles, placeOfFile } from '../files/part-files.ts';
import { Icon } from '../icons/index.ts';
import { copyRequest, copyWords } from '../json/copy-request.ts';
import { useHost } from './host-context.ts';

/** What to do with the message: copy its JSON, send it. */
export const BuilderActions = memo(function BuilderActions() {
  const { canSubmit, components } = useHost();
  return (
    <div className="mw-actions">
      {components.Status && <Status Own={components.Status} />}
      <div className="mw-actions__buttons">
        <CopyButton />
        {canSubmit && <SendButton />}
      </div>
    </div>
  );
});

function Status({ Own }: { Own: NonNullable<ReturnType<typeof useHost>['components']['Status']> }) {
  const draft = useDraft();
  return (
    <span className="mw-actions__status">
      <Own draft={draft} />
    </span>
  );
}

function CopyButton() {
  const { store, notify } = useBuilder();
  const words = useWords();
  const at = copyWords[useStore(({ get }) => get().prepared.request.body.kind)];
  const copy = async () => {
    store.attempt();
    const { prepared, provider } = store.get();
    const copied = await copyRequest(prepared.request, provider);
    notify({
      type: copied ? 'copied' : 'copy-failed',
      text: words.text(copied ? `${at}.copied` : 'builder.copyFailed'),
    });
  };
  return (
    <button type="button" className="mw-button" onClick={copy}>
      <Icon name="copy" />
      {words.text(`${at}.copy`)}
    </button>
  );
}

function SendButton() {
  const { store, notify, focusPath } = useBuilder();
  const { latest } = useHost();
  const words = useWords();
  const files = useFiles();
  const [sending, setSending] = useState(false);
  // A second click comes before the first has rendered.
  const busy = useRef(false);
  const send = async () => {
    if (busy.current) return;
    const ready = store.attempt();
    const { draft, prepared, provider } = store.get();
    const first = ready ? undefined : prepared.issues.find(({ severity }) => severity === 'error');
    const { found, missing } = partFiles(prepared.request, files);
    const [lost] = missing;
    const wrong = first ? pathKey(first.path) : lost && (placeOfFile(draft, lost.id) ?? 'message');
    if (wrong !== undefined) {
      notify({ type: 'blocked', text: words.text('builder.blocked') });
      focusPath(wrong);
      return;
    }
    busy.current = true;
    setSending(true);
    store.sent();
    try {
      const { request, issues } = prepared;
      const news = { request, issues, provider, files: found };
      await latest.current.onSubmit?.(draft, news);
    } catch (error) {
      latest.current.onError?.(error);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  return (
    <button
      type="button"
      className="mw-button"
      data-variant="primary"
      aria-disabled={sending || undefined}
      onClick={send}
    >
      {words.text(sending ? 'builder.sending' : 'builder.send')}
    </button>
  );
}
