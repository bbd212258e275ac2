import type { Attachment, HtmlMessage } from '@messagewright/core';
import { useMemo } from 'react';
import { useWords } from '../../context/words.tsx';
import { Icon } from '../../icons/icon.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { buttonActions } from '../../preview/button-actions.tsx';
import { DocumentRow } from '../../preview/document-row.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { Hint, hasText } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';
import { MailFrame } from './mail-frame.tsx';
import { mailPictures } from './mail-pictures.ts';

/** An e-mail: its HTML as it looks, or its plain text, and the files with it. */
export function HtmlPreview({ message, path, scene }: TypePreviewProps<HtmlMessage>) {
  const { html, text, attachments = noFiles, buttons } = message;
  const { loads } = scene;
  const words = useWords();
  const findPicture = useMemo(() => mailPictures(attachments, loads), [attachments, loads]);
  const files = withPaths(attachments, path).filter(({ value }) => value.inline !== true);
  return (
    <Bubble
      media={
        <div className="mw-mail">
          <p className="mw-mail__bar">
            <Icon name="type.html" />
            {words.text('preview.html.mail')}
          </p>
          {hasText(html) ? (
            <MailFrame html={html} findPicture={findPicture} />
          ) : (
            <p className="mw-mail__text">
              {hasText(text) ? <PlainText text={text} /> : <Hint name="mail" />}
            </p>
          )}
          {files.length > 0 && (
            <ul className="mw-mail__files" aria-label={words.text('preview.attachments.label')}>
              {files.map(({ value, path: at }) => (
                <li key={at}>
                  <DocumentRow media={value} />
                </li>
              ))}
            </ul>
          )}
        </div>
      }
      time={scene.time}
      actions={buttonActions(buttons, `${path}.buttons`, scene)}
    />
  );
}

const noFiles: readonly Attachment[] = [];
