import type { ContactsMessage, Message } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';
import { contactGroups } from './contact-parts.tsx';

describeForm('contacts', {
  // The type of a phone number is a word that authors choose.
  isShown: (path) => path.length > 2,
  fill: openGroups,
});

/** Adds the contacts, and to each what the message says of it. */
async function openGroups(form: RenderedForm, message: Message): Promise<void> {
  const { contacts } = message as ContactsMessage;
  for (const [index, contact] of contacts.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Add contact' }).click();
    for (const { name } of contactGroups.filter(({ isIn }) => isIn(contact))) {
      const groups = form.root.querySelectorAll('.mw-contact-groups')[index];
      groups?.querySelector<HTMLElement>(`[data-group="${name}"]`)?.click();
    }
  }
}

const message: ContactsMessage = {
  type: 'contacts',
  contacts: [{ name: { formatted: 'Night desk', first: 'Night desk' } }],
};
const add = (name: string) => page.getByRole('button', { name });

describe('what a contact may have', () => {
  it('takes no room until it is added, and is not written', async () => {
    const form = await renderForm(message);
    expect(form.controls()).toHaveLength(3);
    expect(form.message()).toEqual(message);
  });

  it('gets the focus when it is added, and its button goes', async () => {
    const form = await renderForm(message);
    await add('Add organisation').click();
    await expect.element(page.getByRole('textbox', { name: 'Organisation' })).toHaveFocus();
    await expect.element(add('Add organisation')).not.toBeInTheDocument();
    await userEvent.keyboard('Atlas');
    expect(form.message<ContactsMessage>().contacts[0]?.org).toEqual({ company: 'Atlas' });
  });

  it('may be several of a kind', async () => {
    const form = await renderForm(message);
    await add('Add phone number').click();
    await userEvent.keyboard('+44 7700 900123');
    await add('Add phone number').click();
    await userEvent.keyboard('+44 20 7946 0018');
    expect(form.message<ContactsMessage>().contacts[0]?.phones).toEqual([
      { phone: '+44 7700 900123' },
      { phone: '+44 20 7946 0018' },
    ]);
  });

  it('cannot be added while the form is read-only', async () => {
    await renderForm(message, { readOnly: true });
    await expect.element(add('Add birthday')).not.toBeInTheDocument();
  });

  it('says of the name that a part of it is missing', async () => {
    const form = await renderForm({
      type: 'contacts',
      contacts: [{ name: { formatted: 'Night' } }],
    });
    expect(page.getByText('Fill in one more part of the name.').elements()).toHaveLength(0);
    await userEvent.type(form.control('message.contacts.0.name.formatted'), ' desk');
    await expect.element(page.getByText('Fill in one more part of the name.')).toBeVisible();
  });
});
