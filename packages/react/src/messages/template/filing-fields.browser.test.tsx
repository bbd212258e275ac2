import { d360, livedesk, type Provider, type TemplateMessage } from '@messagewright/core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { objections } from '../../../test/render-field.tsx';
import { renderForm } from '../../../test/render-form.tsx';
import { fr } from '../../dictionary/fr.ts';

const template: TemplateMessage = {
  type: 'template',
  name: 'order_shipped',
  language: 'en_US',
  preview: '',
  components: [
    { slot: 'body', parameters: [{ value: { type: 'text', text: 'Salma' } }] },
    {
      slot: 'button',
      index: 0,
      button: 'url',
      parameters: [{ value: { type: 'text', text: 'orders/4021' } }],
    },
  ],
};
const forDesk = { provider: livedesk as Provider };
const valuesOf = (select: HTMLElement) =>
  [...(select as HTMLSelectElement).options].map(({ value }) => value);

it('takes the words that agents see, category and namespace', async () => {
  const form = await renderForm(template, forDesk);
  await userEvent.fill(page.getByRole('textbox', { name: /^Text that agents see/ }), 'On its way');
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Category/ }), 'Utility');
  await userEvent.fill(page.getByRole('textbox', { name: /^Namespace/ }), 'ns_1');
  expect(form.message()).toEqual({
    ...template,
    preview: 'On its way',
    category: 'UTILITY',
    namespace: 'ns_1',
  });
  await userEvent.selectOptions(page.getByRole('combobox', { name: /^Category/ }), 'Not said');
  expect(form.message()).not.toHaveProperty('category');
});

it('keeps a category that nobody lists', async () => {
  const form = await renderForm({ ...template, category: 'OTHER' }, forDesk);
  await expect.element(page.getByRole('combobox', { name: /^Category/ })).toHaveValue('OTHER');
  expect(form.message()).toMatchObject({ category: 'OTHER' });
});

it('asks for none of them where the service has no place for them', async () => {
  const { preview: _, ...message } = template;
  await renderForm(message, { provider: d360 as Provider });
  await expect.element(page.getByRole('textbox', { name: /^Template name/ })).toBeVisible();
  await expect.element(page.getByText('Text that agents see')).not.toBeInTheDocument();
  await expect.element(page.getByText('Namespace')).not.toBeInTheDocument();
});

it('offers the parts and buttons that the service has', async () => {
  const form = await renderForm(template, forDesk);
  expect(valuesOf(form.control('message.components.0.slot'))).toEqual([
    'header',
    'body',
    'footer',
    'button',
  ]);
  expect(valuesOf(form.control('message.components.1.button'))).toEqual(['quick_reply', 'url']);
});

it('warns of a footer, and takes names for its values', async () => {
  const form = await renderForm(template, forDesk);
  await userEvent.selectOptions(form.control('message.components.0.slot'), 'footer');
  await userEvent.fill(form.control('message.components.0.parameters.0.name'), 'shop');
  expect(form.message()).toMatchObject({
    components: [{ slot: 'footer', parameters: [{ name: 'shop', value: { text: 'Salma' } }] }, {}],
  });
  await expect
    .element(page.getByText(/footer of an approved WhatsApp template is fixed/).first())
    .toBeVisible();
});

it('takes a place above the text', async () => {
  const form = await renderForm(template, forDesk);
  await userEvent.selectOptions(form.control('message.components.0.slot'), 'header');
  const type = form.control('message.components.0.parameters.0.value.type');
  expect(valuesOf(type)).toEqual(['text', 'media', 'location', 'custom']);
  await userEvent.selectOptions(type, 'location');
  const latitude = 'message.components.0.parameters.0.value.latitude';
  await expect.poll(() => form.root.querySelector(`[data-mw-path="${latitude}"]`)).not.toBeNull();
});

it('says in the field what the platform could not deliver', async () => {
  await renderForm(template, {
    ...forDesk,
    issues: [
      {
        layer: 'answer',
        code: 'answer.template-parameters',
        severity: 'error',
        path: ['message', 'components', 0],
        params: { message: 'Number of parameters does not match', code: '132000' },
      },
    ],
  });
  await expect.element(page.getByText(/Number of parameters does not match/).first()).toBeVisible();
});

it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
  const { root } = await renderForm(template, { ...forDesk, theme, locale: 'fr', dictionary: fr });
  await expect.element(page.getByText('Texte que voient les agents')).toBeVisible();
  expect(await objections(root)).toEqual([]);
});
