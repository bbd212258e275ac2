import type { Contact, ContactsMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { ActionButton } from '../../preview/action-button.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { Sheet } from '../../preview/sheet.tsx';
import { hasText, LabelOrHint } from '../../preview/text-or-hint.tsx';
import { useSheet } from '../../preview/use-sheet.ts';
import { withPaths } from '../../preview/with-paths.ts';
import { ContactDetails, ContactFace } from './contact-details.tsx';

/** A card for the address book, or several behind one button. All that they say opens over the chat. */
export function ContactsPreview({ message, path, scene }: TypePreviewProps<ContactsMessage>) {
  const words = useWords();
  const sheet = useSheet(scene);
  const { contacts } = message;
  const [first, ...others] = contacts;
  const open = (label: string) => (
    <ActionButton
      icon="type.contacts"
      buttonRef={sheet.button}
      expanded={sheet.open}
      onPress={sheet.toggle}
    >
      {words.text(label)}
    </ActionButton>
  );
  return (
    <>
      <Bubble
        media={
          <div className="mw-contact-card">
            <span className="mw-contact-card__faces">
              {withPaths(contacts.slice(0, 3), path).map(({ value, path }) => (
                <ContactFace key={path} contact={value} />
              ))}
            </span>
            <span className="mw-contact-card__words">
              <span className="mw-contact-card__name">
                <LabelOrHint text={first?.name.formatted} hint="contact" />
              </span>
              <Note first={first} others={others.length} />
            </span>
          </div>
        }
        time={scene.time}
        actions={
          others.length > 0 ? (
            open('preview.contacts.all')
          ) : (
            <>
              <div className="mw-contact-card__actions">
                <ActionButton icon={canWrite(first) ? 'send' : 'person'}>
                  {words.text(`preview.contacts.${canWrite(first) ? 'write' : 'invite'}`)}
                </ActionButton>
                <ActionButton icon="plus">{words.text('preview.contacts.save')}</ActionButton>
              </div>
              {open('preview.contacts.view')}
            </>
          )
        }
      />
      {sheet.open && (
        <Sheet
          title={words.text('preview.contacts.title')}
          takesFocus={sheet.takesFocus}
          onClose={sheet.close}
          empty={first ? undefined : words.text('preview.contacts.none')}
        >
          {withPaths(contacts, `${path}.contacts`).map(({ value, path }) => (
            <ContactDetails key={path} contact={value} path={path} scene={scene} />
          ))}
        </Sheet>
      )}
    </>
  );
}

/** Under the name: how many more there are, else where they work. */
function Note({ first, others }: { first: Contact | undefined; others: number }) {
  const words = useWords();
  const note = [first?.org?.title, first?.org?.company].filter(hasText).join(' · ');
  if (others > 0) {
    return (
      <span className="mw-contact-card__note">
        {words.text('preview.contacts.others', { count: others })}
      </span>
    );
  }
  if (note === '') return null;
  return (
    <span className="mw-contact-card__note">
      <PlainText text={note} />
    </span>
  );
}

/** With a WhatsApp id the recipient can write to the contact; without one they can invite them. */
function canWrite(contact: Contact | undefined): boolean {
  return contact?.phones?.some(({ waId }) => hasText(waId)) ?? false;
}
