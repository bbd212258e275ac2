import type { Contact } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Icon } from '../../icons/icon.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import type { Scene } from '../../preview/scene.ts';
import { hasText, LabelOrHint } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';

/** The first letter of a name in a circle, as address books draw who has no picture. */
export function ContactFace({ contact }: { contact: Contact }) {
  const [letter] = contact.name.formatted.trim();
  return (
    <span className="mw-contact-face" aria-hidden="true">
      {letter === undefined ? <Icon name="person" /> : letter.toUpperCase()}
    </span>
  );
}

/** Everything that one contact says. */
export function ContactDetails(props: { contact: Contact; path: string; scene: Scene }) {
  const { contact, path, scene } = props;
  const words = useWords();
  return (
    <section className="mw-contact-details">
      <p className="mw-contact-details__name">
        <ContactFace contact={contact} />
        <LabelOrHint
          text={contact.name.formatted}
          max={scene.limitAt(`${path}.name.formatted`)}
          hint="contact"
        />
      </p>
      <dl className="mw-contact-details__facts">
        {withPaths(factsOf(contact), path).map(({ value: { label, type, text }, path }) => (
          <div key={path} className="mw-contact-details__fact">
            <dt>
              {words.text(`preview.contacts.facts.${label}`)}
              {hasText(type) && (
                <>
                  {' · '}
                  <PlainText text={type} />
                </>
              )}
            </dt>
            <dd>
              <bdi>
                <PlainText text={text} />
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Fact {
  /** A key of `preview.contacts.facts`. */
  label: string;
  type?: string | undefined;
  text: string;
}

function factsOf(contact: Contact): Fact[] {
  const { org, phones = [], emails = [], urls = [], addresses = [], birthday = '' } = contact;
  const facts: Fact[] = [
    { label: 'work', text: [org?.title, org?.department, org?.company].filter(hasText).join(', ') },
    ...phones.map(({ phone, type }) => ({ label: 'phone', type, text: phone })),
    ...emails.map(({ email, type }) => ({ label: 'email', type, text: email })),
    ...urls.map(({ url, type }) => ({ label: 'url', type, text: url })),
    ...addresses.map(({ street, zip, city, state, country, type }) => ({
      label: 'address',
      type,
      text: [street, [zip, city].filter(hasText).join(' '), state, country]
        .filter(hasText)
        .join(', '),
    })),
    { label: 'birthday', text: birthday },
  ];
  return facts.filter(({ text }) => hasText(text));
}
