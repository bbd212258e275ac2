import type { Json, Media, MediaKind, MediaSource } from '@messagewright/core';
import { parsePathKey, pathKey } from '@messagewright/core';
import { type ReactNode, useRef } from 'react';
import {
  useBuilder,
  useIssuesAt,
  useLimitAt,
  useStore,
  useValuesAt,
  useWords,
} from '../context/index.ts';
import { FileField } from '../files/file-field.tsx';
import { useCarries } from './carried.tsx';
import { textCounter } from './counter.tsx';
import { Field } from './field.tsx';
import { allowedFiles, doubtAboutType } from './media-words.ts';
import { MoreFields } from './more-fields.tsx';
import { itemName, nearestItem, wordAt } from './path-words.ts';
import { Segmented } from './segmented.tsx';
import { SelectField } from './select-field.tsx';
import { SwitchField } from './switch-field.tsx';
import { TextControl, TextField } from './text-field.tsx';
import { useField, useValueAt } from './use-field.ts';

/** A medium: where it comes from and what it is called. */
export interface MediaFieldProps {
  path: string;
  /** The kinds that it may be; with several, the author chooses. */
  kinds?: readonly MediaKind[] | undefined;
  /** Whether it need not be there: with an address it comes, without one it goes. */
  optional?: boolean | undefined;
  /**
   * Whether the provider has a place for a member of such a medium. Asked where the medium lies in parts
   * that say nothing without what is around them.
   */
  takes?: ((medium: Json & object, member: string) => boolean) | undefined;
}

/** The sources that an author can name by typing, and the member that names them. */
const typed = { url: 'url', id: 'id' } as const satisfies Partial<
  Record<MediaSource['source'], string>
>;

type TypedSource = keyof typeof typed;

const onlyUrl: readonly MediaSource['source'][] = ['url'];
const any = () => true;

const typedSources = Object.keys(typed) as TypedSource[];

/** The sources that an author can give here. */
type GivenSource = TypedSource | 'file';

const givenSources: readonly GivenSource[] = [...typedSources, 'file'];

/** The kinds that show a file name to the recipient. */
const named: ReadonlySet<MediaKind | undefined> = new Set<MediaKind>(['document']);

const startOf: {
  readonly [S in GivenSource]: (text: string) => Extract<MediaSource, { source: S }>;
} = {
  file: () => ({ source: 'file', file: { id: '', name: '' } }),
  url: (url) => ({ source: 'url', url }),
  id: (id) => ({ source: 'id', id }),
};

/** Where a medium comes from, and what the provider takes. Nothing is fetched. */
export function MediaField({ path, kinds = [], optional = false, takes }: MediaFieldProps) {
  const { readOnly } = useBuilder();
  const words = useWords();
  const [media, change] = useValueAt<Media>(path);
  const kind = media?.kind ?? kinds[0] ?? 'image';
  const takesId = useMediaCarries(path, 'id', { source: 'id', id: 'x', kind }, takes && any);
  // Where no row says which sources are taken, the codec knows whether it has a place for an id.
  const known = takesId ? typedSources : onlyUrl;
  const held = useValuesAt(`${path}.source`) ?? known;
  const { sources = held } = useLimitAt(path).media ?? {};
  const left = useRef<Partial<Record<MediaSource['source'], Media>>>({});
  const source = givenSource(media, sources);
  const offered = givenSources.filter((each) => each === source || sources.includes(each));
  const choose = (next: GivenSource) => {
    if (!media) return;
    left.current[media.source] = media;
    change({ ...rest(media), ...(left.current[next] ?? startOf[next]('')), kind: media.kind });
  };
  const choice = offered.length > 1 && (
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
  );
  return (
    <fieldset
      className="mw-media-field"
      data-mw-path={path}
      data-source={source}
      aria-label={useGroupLabel(path, media)}
    >
      {kinds.length > 1 && source !== 'file' && (
        <SelectField path={`${path}.kind`} values={kinds} wordsAt="preview.media" />
      )}
      {source === 'file' ? (
        <FileField path={path} kinds={kinds} choice={choice} optional={optional} />
      ) : (
        <SourceField
          path={path}
          source={source}
          optional={optional}
          write={
            media?.source === source && !optional
              ? undefined
              : (text) => {
                  if (optional && text === '') change(undefined);
                  else if (media ?? optional) {
                    change({
                      ...rest(media ?? { kind }),
                      ...startOf[source](text),
                    });
                  }
                }
          }
          choice={choice}
        />
      )}
      {named.has(media?.kind) && <NameField path={path} media={media} />}
      {media && <MediaDetails path={path} media={media} takes={takes} />}
    </fieldset>
  );
}

/** The name that the recipient sees. A chosen file has one already, so in a list another is one step away. */
function NameField({ path, media }: { path: string; media: Media | undefined }) {
  const words = useWords();
  const place = parsePathKey(path);
  const own = media?.source === 'file' ? media.file.name : '';
  if (own === '') return <TextField path={`${path}.filename`} />;
  const field = <TextField path={`${path}.filename`} words={{ placeholder: own }} />;
  if (nearestItem(place)?.length !== place.length) return field;
  return (
    <MoreFields
      path={path}
      members={renamed}
      label={words.text('fields.files.rename')}
      name={words.text('fields.files.renameThe', { name: own })}
    >
      {field}
    </MoreFields>
  );
}

const renamed = ['filename'];

/** What few providers take beside the address. */
function MediaDetails({
  path,
  media,
  takes,
}: Pick<MediaFieldProps, 'path' | 'takes'> & { media: Media }) {
  const { kind } = media;
  const hasAlt = useMediaCarries(path, 'alt', { ...probe, kind, alt: 'x' }, takes);
  const canMove = useMediaCarries(path, 'animated', { ...probe, kind, animated: true }, takes);
  const asksForType = useAsksForType(path, media);
  return (
    <>
      {asksForType && <TextField path={`${path}.mime`} />}
      {hasAlt && <TextField path={`${path}.alt`} />}
      {canMove && (visible.has(kind) || media.animated !== undefined) && (
        <SwitchField path={`${path}.animated`} />
      )}
    </>
  );
}

/** Whether the type of the file has to be said, since neither address nor name shows it, or is said already. */
function useAsksForType(path: string, media: Media | undefined): boolean {
  const { fileType = false } = useLimitAt(`${path}.mime`);
  const isUnknown = useStore(
    (store) =>
      fileType &&
      store.get().prepared.issues.some(({ path: at }) => pathKey(at) === `${path}.mime`),
  );
  const hasAddress = media?.source === 'url' && media.url.trim() !== '';
  return fileType && (media?.mime !== undefined || (isUnknown && hasAddress));
}

/** The kinds that may move. */
const visible: ReadonlySet<MediaKind> = new Set<MediaKind>(['image', 'sticker', 'gif', 'unknown']);

const probe = { source: 'url', url: 'https://example.com/a.webp' } as const;

/** Whether a member of a medium is carried. A header with a medium says nothing without its type. */
function useMediaCarries(
  path: string,
  member: string,
  example: Json & object,
  takes: MediaFieldProps['takes'],
): boolean {
  const header = /^(.*\.header)\.media$/.exec(path)?.[1];
  const [value] = useValueAt<unknown>(`${path}.${member}`);
  const isCarried = useCarries(
    header ?? path,
    header === undefined ? member : `media.${member}`,
    header === undefined ? example : { type: 'media', media: example },
  );
  return takes ? takes(example, member) || value !== undefined : isCarried;
}

/** The address or id, with what is wrong with the medium as a whole. */
function SourceField(props: {
  path: string;
  source: TypedSource;
  /** Puts an address in the place of bytes that nobody can type. */
  write: ((text: string) => void) | undefined;
  choice: ReactNode;
  optional: boolean;
}) {
  const { path, source, write, choice, optional } = props;
  const words = useWords();
  const field = useField<string>(`${path}.${typed[source]}`);
  const limit = useLimitAt(path).media;
  const [media] = useValueAt<Media>(path);
  const asksForType = useAsksForType(path, media);
  const typeIssues = useIssuesAt(`${path}.mime`);
  const issues = [
    field.issues,
    useIssuesAt(`${path}.source`),
    asksForType ? [] : typeIssues,
    useIssuesAt(path),
    source === 'url' ? doubtAboutType(words, { ...field, limit }) : [],
  ].flat();
  const text = field.value ?? '';
  const help = [limit && allowedFiles(words, limit), field.help].filter(Boolean).join(' ');
  return (
    <Field
      field={{ ...field, help: help || undefined }}
      issues={issues}
      canBeEmpty={optional}
      counter={textCounter(text, field)}
      beside={choice}
    >
      {(wiring) => (
        <TextControl wiring={wiring} field={field} text={text} {...(write && { change: write })} />
      )}
    </Field>
  );
}

/** What the fields are about: `Image`, `Card 2: Image`, or of a chosen file in a list `Image 2: rug.png`. */
function useGroupLabel(path: string, media: Media | undefined): string {
  const words = useWords();
  const place = parsePathKey(path);
  const own = wordAt(words, 'labels', place);
  const label = own ?? words.text(`preview.media.${media?.kind ?? 'unknown'}`);
  const item = nearestItem(place);
  const name = media?.source === 'file' ? media.file.name : '';
  if (item?.length === place.length && name !== '') {
    return words.text('fields.files.item', { kind: label, n: Number(place.at(-1)) + 1, name });
  }
  return item ? words.text('fields.inItem', { item: itemName(words, item), label }) : label;
}

function isTyped(source: MediaSource['source'] | undefined): source is TypedSource {
  return typedSources.some((each) => each === source);
}

/**
 * The source that is shown. Before anything is written it is one that the provider takes; bytes that
 * nobody can give here, an address stands in for.
 */
function givenSource(media: Media | undefined, sources: readonly unknown[]): GivenSource {
  const takesFiles = sources.includes('file');
  const isOpen = media === undefined || (media.source === 'url' && media.url === '');
  if (isOpen && takesFiles && !sources.includes('url')) return 'file';
  if (media?.source === 'file' && takesFiles) return 'file';
  return isTyped(media?.source) ? media.source : 'url';
}

/** What a medium says besides where it comes from; its type and size are those of the bytes there. */
function rest({
  kind,
  filename,
  alt,
  animated,
  extra,
}: Pick<Media, 'kind' | 'filename' | 'alt' | 'animated' | 'extra'>) {
  return {
    kind,
    ...(filename !== undefined && { filename }),
    ...(alt !== undefined && { alt }),
    ...(animated !== undefined && { animated }),
    ...(extra !== undefined && { extra }),
  };
}
