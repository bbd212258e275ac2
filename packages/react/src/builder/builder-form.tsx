import { cellOf, isCodec } from '@messagewright/core';
import { memo, useId } from 'react';
import { useBuilder, useMessageType, useWords } from '../context/index.ts';
import { RecipientField } from '../fields/index.ts';
import { forms } from '../messages/forms.ts';
import { ConversionNews } from './conversion-news.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { classes, useHost } from './host-context.ts';
import { MoreOptions } from './more-options.tsx';
import { ServiceWindowLine } from './service-window-line.tsx';
import { TypeNotes } from './type-notes.tsx';
import { UnsupportedPanel } from './unsupported-panel.tsx';
import { useFormsAhead } from './use-forms-ahead.ts';

/** The form of the chosen message type: the message in the order its recipient meets it. */
export const BuilderForm = memo(function BuilderForm() {
  const { provider, generation } = useBuilder();
  const { classNames, hideRecipient, latest } = useHost();
  const words = useWords();
  const type = useMessageType();
  const heading = useId();
  useFormsAhead(provider);
  return (
    <section className={classes('mw-form', classNames.form)} aria-labelledby={heading}>
      <ConversionNews />
      <ServiceWindowLine />
      <h2 className="mw-form__heading" id={heading}>
        {words.text(`types.${type}.label`)}
      </h2>
      <p className="mw-form__lead">{words.text(`types.${type}.description`)}</p>
      <ErrorBoundary
        part="form"
        resetKey={`${provider.id} ${type} ${generation}`}
        onError={(error) => latest.current.onError?.(error)}
      >
        {!hideRecipient && <RecipientField />}
        <MessageFields key={`${type} ${generation}`} />
        <MoreOptions />
      </ErrorBoundary>
    </section>
  );
});

function MessageFields() {
  const { provider } = useBuilder();
  const words = useWords();
  const type = useMessageType();
  const cell = Object.hasOwn(provider.codecs, type) ? cellOf(provider, type) : undefined;
  if (!cell || !isCodec(cell)) {
    return <UnsupportedPanel type={type} reason={cell?.reason ?? 'not-documented'} />;
  }
  const Form = forms[type];
  if (!Form) return <p className="mw-form__note">{words.text('builder.noForm')}</p>;
  return (
    <>
      <TypeNotes />
      <Form path="message" />
    </>
  );
}
