import {
  bodyForm,
  cellOf,
  type Draft,
  type Issue,
  isCodec,
  type Pointer,
  type Provider,
  type WireBody,
  type WireRequest,
} from '@messagewright/core';
import { type ComponentType, type RefObject, useRef, useState } from 'react';
import {
  type Snapshot,
  useBuilder,
  useSnapshot,
  useVisibleIssues,
  useWords,
} from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { copyRequest, copyWords, printRequest, selectText } from './copy-request.ts';
import { JsonView } from './json-view.tsx';
import { PartsTable } from './parts-table.tsx';
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

function Request({ provider, prepared: { request, map, issues } }: Snapshot) {
  const words = useWords();
  const { notify } = useBuilder();
  const shown = useVisibleIssues();
  const at = copyWords[request.body.kind];
  const View = views[request.body.kind];
  const text = useRef<HTMLPreElement>(null);
  const [isCopied, flash] = useFlash();
  const [isRefused, setRefused] = useState(false);

  const copy = async () => {
    const allowed = await copyRequest(request, provider);
    setRefused(!allowed);
    if (allowed) flash();
    else if (text.current) selectText(text.current);
    notify(
      allowed
        ? { type: 'copied', text: words.text(`${at}.copied`) }
        : { type: 'copy-failed', text: words.text(`${at}.copyFailed`) },
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
          {words.text(isCopied ? 'json.copyDone' : `${at}.copy`)}
        </button>
      </div>
      {isRefused && <p className="mw-json-panel__note">{words.text(`${at}.copyFailed`)}</p>}
      {count > 0 && <p className="mw-json-panel__note">{words.text('json.notReady', { count })}</p>}
      <View request={request} provider={provider} marks={marks} textRef={text} />
    </>
  );
}

interface BodyViewProps {
  request: WireRequest;
  provider: Provider;
  marks: readonly Pointer[];
  /** For the element whose text is what is copied. */
  textRef: RefObject<HTMLPreElement | null>;
}

const views: { readonly [K in WireBody['kind']]: ComponentType<BodyViewProps> } = {
  json: ({ request, marks, textRef }) => (
    <JsonView value={bodyForm(request)} marks={marks} textRef={textRef} />
  ),
  multipart: PartsView,
};

/** A request that carries files: its parts, and the command line that sends the same. */
function PartsView({ request, provider, marks, textRef }: BodyViewProps) {
  const words = useWords();
  return (
    <>
      <p className="mw-json-panel__note">{words.text('json.multipart.why')}</p>
      <PartsTable form={bodyForm(request)} marks={marks} />
      <p className="mw-json-panel__note">{words.text('json.multipart.curl')}</p>
      <pre className="mw-json mw-curl" dir="ltr" ref={textRef}>
        {printRequest(request, provider)}
      </pre>
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
