import type { Media, MediaKind, MediaSource } from '@messagewright/core';
import { parsePathKey } from '@messagewright/core';
import { type ReactNode, useRef } from 'react';
import { useBuilder, useIssuesAt, useLimitAt, useWords } from '../context/index.ts';
import { textCounter } from './counter.tsx';
import { Field } from './field.tsx';
import { allowedFiles, doubtAboutType } from './media-words.ts';
import { itemName, nearestItem, wordAt } from './path-words.ts';
import { Segmented } from './segmented.tsx';
import { SelectField } from './select-field.tsx';
import { TextControl, TextField } from './text-field.tsx';
import { useField, useValueAt } from './use-field.ts';

/** A medium: where it comes from and what it is called. */
export interface MediaFieldProps {
  path: string;
  /** The kinds that it may be; with several, the author chooses. */
  kinds?: readonly MediaKind[] | undefined;
}

/** The sources that an author can name by typing, and the member that names them. */
const typed = { url: 'url', id: 'id' } as const satisfies Partial<
  Record<MediaSource['source'], string>
>;

type TypedSource = keyof typeof typed;

const typedSources = Object.keys(typed) as TypedSource[];

/** The kinds that show a file name to the recipient. */
const named: ReadonlySet<MediaKind | undefined> = new Set<MediaKind>(['document']);

const startOf: {
  readonly [S in TypedSource]: (text: string) => Extract<MediaSource, { source: S }>;
} = {
  url: (url) => ({ source: 'url', url }),
  id: (id) => ({ source: 'id', id }),
};

/** Where a medium comes from, and what the provider takes. Nothing is fetched. */
export function MediaField({ path, kinds = [] }: MediaFieldProps) {
  const { readOnly } = useBuilder();
  const words = useWords();
  const [media, change] = useValueAt<Media>(path);
  const { sources = typedSources } = useLimitAt(path).media ?? {};
  const left = useRef<Partial<Record<MediaSource['source'], Media>>>({});
  const source = isTyped(media?.source) ? media.source : 'url';
  const offered = typedSources.filter((each) => each === source || sources.includes(each));
  const choose = (next: TypedSource) => {
    if (!media) return;
    left.current[media.source] = media;
    change({ ...rest(media), ...(left.current[next] ?? startOf[next]('')), kind: media.kind });
  };
  return (
    <fieldset
      className="mw-media-field"
      data-mw-path={path}
      aria-label={useGroupLabel(path, media?.kind)}
    >
      {kinds.length > 1 && (
        <SelectField path={`${path}.kind`} values={kinds} wordsAt="preview.media" />
      )}
      <SourceField
        path={path}
        source={source}
        write={
          media?.source === source
            ? undefined
            : (text) => media && change({ ...rest(media), ...startOf[source](text) })
        }
        choice={
          offered.length > 1 && (
            <Segmented
              label={words.text('fields.media.from')}
              value={source}
              options={offered.map((each) => ({
                value: each,
                label: words.text(`fields.media.sources.${each}`),
              }))}
              onChange={choose}
              disabled={readOnly}
              className="mw-media-field__sources"
            />
          )
        }
      />
      {named.has(media?.kind) && <TextField path={`${path}.filename`} />}
    </fieldset>
  );
}

/** The address or id, with what is wrong with the medium as a whole. */
function SourceField(props: {
  path: string;
  source: TypedSource;
  /** Puts an address in the place of bytes that nobody can type. */
  write: ((text: string) => void) | undefined;
  choice: ReactNode;
}) {
  const { path, source, write, choice } = props;
  const words = useWords();
  const field = useField<string>(`${path}.${typed[source]}`);
  const limit = useLimitAt(path).media;
  const issues = [
    field.issues,
    useIssuesAt(`${path}.source`),
    useIssuesAt(`${path}.mime`),
    useIssuesAt(path),
    source === 'url' ? doubtAboutType(words, { ...field, limit }) : [],
  ].flat();
  const text = field.value ?? '';
  const help = [limit && allowedFiles(words, limit), field.help].filter(Boolean).join(' ');
  return (
    <Field
      field={{ ...field, help: help || undefined }}
      issues={issues}
      canBeEmpty={false}
      counter={textCounter(text, field)}
      beside={choice}
    >
      {(wiring) => (
        <TextControl wiring={wiring} field={field} text={text} {...(write && { change: write })} />
      )}
    </Field>
  );
}

/** What the fields are about: `Image`, or `Card 2: Image`. */
function useGroupLabel(path: string, kind: MediaKind = 'unknown'): string {
  const words = useWords();
  const place = parsePathKey(path);
  const label = wordAt(words, 'labels', place) ?? words.text(`preview.media.${kind}`);
  const item = nearestItem(place);
  return item ? words.text('fields.inItem', { item: itemName(words, item), label }) : label;
}

function isTyped(source: MediaSource['source'] | undefined): source is TypedSource {
  return typedSources.some((each) => each === source);
}

/** What a medium says besides where it comes from; its type and size are those of the bytes there. */
function rest({ kind, filename, alt, extra }: Media) {
  return {
    kind,
    ...(filename !== undefined && { filename }),
    ...(alt !== undefined && { alt }),
    ...(extra !== undefined && { extra }),
  };
}
