import {
  bodyForm,
  cellOf,
  type Draft,
  type Issue,
  isCodec,
  type Provider,
} from '@messagewright/core';
import { useRef, useState } from 'react';
import {
  type Snapshot,
  useBuilder,
  useSnapshot,
  useVisibleIssues,
  useWords,
} from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { copyJson, selectText } from './copy-json.ts';
import { JsonView } from './json-view.tsx';
import { useFlash } from './use-flash.ts';

/** The exact request that the draft makes, to read and to copy. */
export function JsonPanel() {
  const snapshot = useSnapshot();
  const isPrinted = snapshot.prepared.request.path !== '';
  return (
    <div className="mw-json-panel">
      {isPrinted ? <Request {...snapshot} /> : <Unprintable {...snapshot} />}
    </div>
  );
}

function Request({ prepared: { request, map, issues } }: Snapshot) {
  const words = useWords();
  const { notify } = useBuilder();
  const shown = useVisibleIssues();
  const text = useRef<HTMLPreElement>(null);
  const [isCopied, flash] = useFlash();
  const [isRefused, setRefused] = useState(false);

  const copy = async () => {
    const allowed = await copyJson(request);
    setRefused(!allowed);
    if (allowed) flash();
    else if (text.current) selectText(text.current);
    notify(
      allowed
        ? { type: 'copied', text: words.text('json.copied') }
        : { type: 'copy-failed', text: words.text('json.copyFailed') },
    );
  };

  const count = issues.filter(isError).length;
  const marks = shown
    .filter(isError)
    .flatMap(({ pointer, path }) => pointer ?? map.pointerOf(path) ?? [])
    .filter((pointer) => pointer !== '');
  return (
    <>
      <div className="mw-json-panel__bar">
        <code className="mw-json-panel__target" dir="ltr">
          <b>{request.method}</b> {request.path}
        </code>
        <button type="button" className="mw-button" onClick={copy}>
          <Icon name={isCopied ? 'check' : 'copy'} />
          {words.text(isCopied ? 'json.copyDone' : 'json.copy')}
        </button>
      </div>
      {isRefused && <p className="mw-json-panel__note">{words.text('json.copyFailed')}</p>}
      {count > 0 && <p className="mw-json-panel__note">{words.text('json.notReady', { count })}</p>}
      <JsonView value={bodyForm(request)} marks={marks} textRef={text} />
    </>
  );
}

/** A draft that has no request: its type is not carried, or its own shape is wrong. */
function Unprintable({ draft, provider, prepared: { issues } }: Snapshot) {
  const words = useWords();
  const reason = reasonOf(draft, provider);
  const sentences = reason
    ? [words.text(`unsupported.${reason}`, { provider: provider.label })]
    : [words.text('json.unprintable'), ...issues.map(words.issue)];
  return (
    <div className="mw-json-panel__none">
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** Why the provider does not carry the draft's type; `undefined` where it does, or nobody knows the type. */
function reasonOf(draft: Draft, provider: Provider): string | undefined {
  const { type } = draft.message;
  const cell = Object.hasOwn(provider.codecs, type) ? cellOf(provider, type) : undefined;
  return cell && !isCodec(cell) ? cell.reason : undefined;
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}
