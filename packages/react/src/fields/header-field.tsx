import type { Header, Media, MediaKind } from '@messagewright/core';
import { useState } from 'react';
import { useIssuesAt, useLimitAt, useWords } from '../context/index.ts';
import { useCarries } from './carried.tsx';
import { textCounter } from './counter.tsx';
import { Field } from './field.tsx';
import { useHeaderMediaKinds } from './header-kinds.ts';
import { MediaField } from './media-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextControl } from './text-field.tsx';
import { type OwnWords, useField, useValueAt } from './use-field.ts';

/** What stands above the body: a line of text and, where the provider takes it, a medium. */
export function HeaderField({ path }: { path: string }) {
  const kinds = useHeaderMediaKinds(path);
  const takesText = useCarries(path, 'text', { type: 'text', text: 'x' });
  const [header] = useValueAt<Header>(path);
  if (kinds.length > 0) return <HeaderChoice path={path} kinds={kinds} takesText={takesText} />;
  return takesText || header ? <HeaderText path={path} /> : null;
}

/** A line of text above the body. Emptying it takes the header out of the draft. */
function HeaderText({ path, words }: { path: string; words?: OwnWords }) {
  const field = { ...useField<string>(`${path}.text`), ...words };
  const [header, changeHeader] = useValueAt<Header>(path);
  const text = field.value ?? '';
  const issues = [field.issues, useIssuesAt(`${path}.type`), useIssuesAt(path)].flat();
  const change = (next: string) => {
    const before = header?.type === 'text' ? header : undefined;
    changeHeader(next === '' ? undefined : { ...before, type: 'text', text: next });
  };
  // Most headers may be left out, though one that is there may not be empty.
  const { required } = useLimitAt(path);
  const optional = { ...field, limit: { ...field.limit, required } };
  return (
    <Field field={optional} issues={issues} counter={textCounter(text, field)}>
      {(wiring) => <TextControl wiring={wiring} field={optional} text={text} change={change} />}
    </Field>
  );
}

type Choice = 'none' | 'text' | MediaKind;

const textHeader = ['text'] as const;

/** First what the header is, then that. */
function HeaderChoice(props: { path: string; kinds: readonly MediaKind[]; takesText: boolean }) {
  const { path, kinds, takesText } = props;
  const words = useWords();
  const [header, change] = useValueAt<Header>(path);
  // An empty line of text is no header in the draft, yet its control has to stay.
  const [isText, setIsText] = useState(header?.type === 'text');
  if (header?.type === 'text' && !isText) setIsText(true);
  const choice = header ? choiceOf(header) : isText ? 'text' : 'none';
  const offered = [
    ...new Set<Choice>(['none', ...(takesText ? textHeader : []), ...kinds, choice]),
  ];
  const choose = (next: string) => {
    setIsText(next === 'text');
    const kind = kinds.find((each) => each === next);
    change(kind && { type: 'media', media: ofKind(kind, header) });
  };
  const label = words.text('fields.header.text');
  return (
    <div className="mw-header-field">
      <SelectField
        path={`${path}.type`}
        values={offered}
        value={choice}
        wordsAt="fields.header.kinds"
        onChoose={choose}
      />
      {choice === 'text' && <HeaderText path={path} words={{ label, fullLabel: label }} />}
      {header?.type === 'media' && <MediaField path={`${path}.media`} />}
    </div>
  );
}

function choiceOf(header: Header): Choice {
  return header.type === 'text' ? 'text' : header.media.kind;
}

/** Another kind from the same address: it may have been chosen first and named afterwards. */
function ofKind(kind: MediaKind, before: Header | undefined): Media {
  if (before?.type !== 'media') return { kind, source: 'url', url: '' };
  const { filename: _filename, mime: _mime, ...media } = before.media;
  return { ...media, kind };
}
