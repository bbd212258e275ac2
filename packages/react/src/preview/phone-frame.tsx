import { type ReactNode, useRef } from 'react';
import { useWords } from '../context/words.tsx';
import { PlainText } from './formatted-text.tsx';
import { useOverflows } from './use-overflows.ts';

/** With whom the recipient chats. */
export interface PreviewContact {
  name: string;
  /** The line under the name; "business account" in the words of the dictionary when absent. */
  note?: string | undefined;
}

/** A phone that shows a chat. */
export interface PhoneFrameProps {
  contact?: PreviewContact | undefined;
  /** The chip above the messages. */
  day?: string | undefined;
  children?: ReactNode;
}

/** A phone of nobody's brand, with a chat with a business in it. */
export function PhoneFrame({ contact, day, children }: PhoneFrameProps) {
  const words = useWords();
  const chat = useRef<HTMLElement>(null);
  const overflows = useOverflows(chat);
  const name = contact?.name ?? words.text('preview.contact');
  return (
    <div className="mw-phone">
      <div className="mw-phone__bar">
        <span className="mw-phone__avatar" aria-hidden="true">
          {initial(name, words.locale)}
        </span>
        <span className="mw-phone__who">
          <span className="mw-phone__name">
            <PlainText text={name} />
          </span>
          <span className="mw-phone__note">
            <PlainText text={contact?.note ?? words.text('preview.contactNote')} />
          </span>
        </span>
      </div>
      <figure
        ref={chat}
        className="mw-phone__chat"
        aria-label={words.text('preview.chat')}
        tabIndex={overflows ? 0 : undefined}
      >
        <p className="mw-phone__day">{day ?? words.text('preview.day')}</p>
        {children}
      </figure>
    </div>
  );
}

/** The first letter of a name, as an avatar shows it. */
function initial(name: string, locale: string): string {
  const [first = ''] = name.trim();
  return first.toLocaleUpperCase(locale);
}
