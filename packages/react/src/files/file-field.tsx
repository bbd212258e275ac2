import { type Media, type MediaKind, parsePathKey } from '@messagewright/core';
import { type ReactNode, useRef, useState } from 'react';
import { fileSize } from '../context/file-size.ts';
import { useIssuesAt, useLimitAt, useWords } from '../context/index.ts';
import { nameOfMime } from '../context/media-types.ts';
import { Field } from '../fields/field.tsx';
import { allowedFiles } from '../fields/media-words.ts';
import { nearestItem } from '../fields/path-words.ts';
import { useAnnouncer } from '../fields/use-announcer.ts';
import { useField, useValueAt } from '../fields/use-field.ts';
import { Icon } from '../icons/index.ts';
import { FileInput } from './file-input.tsx';
import { FileThumbnail } from './file-thumbnail.tsx';
import { useFiles } from './files-context.ts';
import { mediaOfFile } from './media-of-file.ts';
import { UploadLine } from './upload-line.tsx';
import { useDrop } from './use-drop.ts';
import { useInspection } from './use-inspection.ts';

/** A medium whose bytes the author gives: chosen, dropped or pasted. In a list its row says little more than its name. */
export function FileField({
  path,
  kinds,
  choice,
  optional,
}: {
  path: string;
  /** The kinds that it may become, by what the file is. */
  kinds: readonly MediaKind[];
  choice: ReactNode;
  optional: boolean;
}) {
  const words = useWords();
  const field = useField<string>(`${path}.file.id`);
  const [media, change] = useValueAt<Media>(path);
  const limit = useLimitAt(path).media;
  const files = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const [region, say] = useAnnouncer();
  const [note, setNote] = useState<string>();
  const ref = media?.source === 'file' && media.file.id !== '' ? media.file : undefined;
  const bytes = ref && files.get(ref.id);
  const issues = [
    field.issues,
    useIssuesAt(`${path}.source`),
    useIssuesAt(`${path}.mime`),
    useIssuesAt(`${path}.file.size`),
    useIssuesAt(path),
  ].flat();
  const namesOf = (several: readonly File[]) =>
    new Intl.ListFormat(words.locale).format(several.map(({ name }) => name));
  const { inspect, complaint, clear } = useInspection(([taken, ...others]) => {
    if (!taken) return;
    change(mediaOfFile(taken, { media, kinds, files }));
    const { name } = taken.file;
    const left = namesOf(others.map(({ file }) => file));
    const only = left && words.text('fields.files.onlyOne', { name, others: left });
    setNote(only);
    say([words.text('fields.files.added', { name }), only].filter(Boolean).join(' '));
  });
  const take = (given: readonly File[], isElsewhere = false) => {
    if (!ref || !isElsewhere) return inspect(given);
    // Whoever drops a file beside the one that is there may not mean to lose that one.
    const occupied = words.text('fields.files.occupied', {
      name: ref.name,
      others: namesOf(given),
    });
    setNote(occupied);
    say(occupied);
  };
  const remove = () => {
    if (!media) return;
    clear();
    setNote(undefined);
    const { kind } = media;
    change(optional ? undefined : { kind, source: 'file', file: { id: '', name: '' } });
    say(words.text('fields.files.removed', { name: ref?.name ?? '' }));
    document.getElementById(field.id)?.focus();
  };
  const place = parsePathKey(path);
  const item = nearestItem(place);
  const drop = useDrop(take, { loose: item === undefined, closed: field.readOnly });
  const gone = ref && !bytes && !field.readOnly ? words.text('issues.file.missing') : undefined;
  // What comes down on a row joins the list: it may not replace what is there.
  const isRow = item?.length === place.length && ref !== undefined && !choice;
  const help = [limit && allowedFiles(words, limit), field.help].filter(Boolean).join(' ');
  return (
    <Field
      field={{ ...field, help: isRow ? undefined : help || undefined }}
      layout={isRow ? 'compact' : 'full'}
      issues={issues}
      canBeEmpty={optional}
      beside={choice}
      complaint={complaint ?? gone}
    >
      {(control) => (
        <div
          className="mw-file-field"
          data-chosen={ref && true}
          data-row={isRow || undefined}
          ref={drop.box}
          {...(isRow ? undefined : drop.marks)}
        >
          <FileInput inputRef={input} accept={item ? [] : (limit?.mimes ?? [])} take={take} />
          {ref && media && (
            <>
              <FileThumbnail file={ref} kind={media.kind} />
              <span className="mw-file-field__words">
                <span className="mw-file-field__name">
                  <bdi>{media.filename || ref.name}</bdi>
                </span>
                <span className="mw-file-field__facts">
                  {[
                    media.mime && nameOfMime(words, media.mime),
                    ref.size !== undefined && fileSize(words, ref.size),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </>
          )}
          {(!field.readOnly || !ref) && (
            <button
              type="button"
              className="mw-button"
              {...{ ...control, 'aria-invalid': undefined, 'aria-required': undefined }}
              data-invalid={control['aria-invalid']}
              disabled={field.readOnly}
              aria-label={
                ref
                  ? words.text('fields.files.replaceThe', { name: ref.name })
                  : `${field.fullLabel}: ${words.text('fields.files.choose')}`
              }
              onClick={() => input.current?.click()}
            >
              {(!ref || isRow) && <Icon name="upload" />}
              <span className="mw-file-field__act">
                {words.text(ref ? 'fields.files.replace' : 'fields.files.choose')}
              </span>
            </button>
          )}
          {ref && !field.readOnly && !isRow && (
            <button
              type="button"
              className="mw-icon-button"
              aria-label={words.text('fields.files.removeThe', { name: ref.name })}
              onClick={remove}
            >
              <Icon name="trash" />
            </button>
          )}
          {!ref && !field.readOnly && (
            <span className="mw-file-field__hint">{words.text('fields.files.drop')}</span>
          )}
          {ref && <UploadLine file={ref} path={field.path} />}
          {note && (
            <p className="mw-issue" data-severity="warning">
              {note}
            </p>
          )}
          <span className="mw-visually-hidden" aria-live="polite" ref={region} />
        </div>
      )}
    </Field>
  );
}
