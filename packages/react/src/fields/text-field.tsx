import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { applyMark } from './apply-mark.ts';
import { textCounter } from './counter.tsx';
import { type ControlProps, Field, type FieldProps } from './field.tsx';
import { markOfKey } from './marks.ts';
import { MarkupToolbar } from './markup-toolbar.tsx';
import { TextArea } from './text-area.tsx';
import { type FieldBinding, type OwnWords, useField } from './use-field.ts';

/** How a text is edited. */
export interface TextFieldProps {
  path: string;
  /** Several lines; the control grows with its text. */
  multiline?: boolean;
  /** A toolbar for bold, italic, strikethrough and monospace. Implies several lines. */
  markup?: boolean;
  layout?: FieldProps['layout'];
  /** Whether to say that it may stay empty, where no limit tells. */
  canBeEmpty?: boolean;
  meta?: ReactNode;
  /** Words from elsewhere than the fields' own, such as those of a provider's option. */
  words?: OwnWords;
  /** What to do instead of writing the text at the path. */
  change?: (text: string) => void;
  onLeave?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A text of the draft. Over-long text stays, since cutting it would lose what somebody wrote. */
export function TextField({ path, layout, canBeEmpty, meta, words, ...control }: TextFieldProps) {
  const field = { ...useField<string>(path), ...words };
  const text = field.value ?? '';
  return (
    <Field
      field={field}
      layout={layout}
      canBeEmpty={canBeEmpty}
      meta={meta}
      counter={textCounter(text, field)}
    >
      {(wiring) => <TextControl {...control} wiring={wiring} field={field} text={text} />}
    </Field>
  );
}

/** The bare control of a text, for fields that put their own words around it. */
export function TextControl({
  wiring,
  field,
  text,
  change = field.change,
  multiline = false,
  markup = false,
  onLeave,
  onKeyDown,
}: Pick<TextFieldProps, 'multiline' | 'markup' | 'change' | 'onLeave' | 'onKeyDown'> & {
  wiring: ControlProps;
  field: FieldBinding<unknown>;
  text: string;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  // A one-line input drops line breaks, so a text that came with some gets an area, and keeps it.
  const [isTall, setIsTall] = useState(multiline || markup);
  if (!isTall && /[\r\n]/.test(text)) setIsTall(true);
  const shared = {
    ...wiring,
    className: 'mw-input',
    placeholder: field.placeholder,
    readOnly: field.readOnly,
    // An empty control takes the direction of the page, or its placeholder would stand on the wrong side.
    dir: text === '' ? undefined : 'auto',
    onBlur: onLeave,
  };
  if (!isTall) {
    return (
      <input
        {...shared}
        type="text"
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
    );
  }
  return (
    <>
      {markup && (
        <MarkupToolbar
          area={area}
          label={field.label}
          controls={wiring.id}
          disabled={field.readOnly}
        />
      )}
      <TextArea
        {...shared}
        text={text}
        ref={area}
        rows={multiline || markup ? 3 : 1}
        onChange={(event) => change(event.target.value)}
        onKeyDown={markup && !field.readOnly ? markByKey : onKeyDown}
      />
    </>
  );
}

function markByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const mark = markOfKey(event);
  if (!mark) return;
  event.preventDefault();
  applyMark(event.currentTarget, mark);
}
