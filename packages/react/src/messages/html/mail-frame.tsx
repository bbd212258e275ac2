import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../context/words.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import { cleanMail } from './clean-mail.ts';
import { htmlPolicy } from './html-policy.ts';
import { mailDocument } from './mail-document.ts';
import type { FindPicture } from './mail-pictures.ts';

/** An e-mail as it looks. It is shown in a frame of its own that runs, sends and follows nothing. */
export function MailFrame({ html, findPicture }: { html: string; findPicture: FindPicture }) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef<string>(undefined);
  const [isRefused, setIsRefused] = useState(false);
  const pictureName = words.text('preview.html.picture');
  // Without dependencies: the colours around it may have changed and nothing else.
  useEffect(() => {
    let isLatest = true;
    const show = async () => {
      try {
        // Only few builders ever show a mail, so what cleans it comes when there is one.
        const { default: purifier } = await import('dompurify');
        const mail = cleanMail(html, { purifier, findPicture, pictureName });
        if (!isLatest || !frame.current) return;
        const text = mailDocument(mail, getComputedStyle(frame.current).color);
        // Hosts write `loadMedia` inline: the same mail again must not flicker.
        if (shown.current === text) return;
        frame.current.srcdoc = htmlPolicy().createHTML(text);
        shown.current = text;
      } catch {
        if (isLatest) setIsRefused(true);
      }
    };
    void show();
    return () => {
      isLatest = false;
    };
  });
  if (isRefused) {
    return (
      <p className="mw-mail__text">
        <PlainText text={words.text('preview.html.refused')} />
      </p>
    );
  }
  return (
    <iframe
      ref={frame}
      className="mw-mail__frame"
      sandbox=""
      referrerPolicy="no-referrer"
      title={words.text('preview.html.frame')}
    />
  );
}
