import '../styles/index.css';
import { type Draft, messages, providers, type TemplateDefinition } from '@messagewright/core';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { fr } from '../dictionary/fr.ts';
import { sampleTemplates } from '../stories/sample-templates.ts';

const provider = providers['360dialog'];
const empty: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message: messages.template.empty(),
};

async function open(
  props: Partial<MessageBuilderProps> & { width?: number; strict?: boolean } = {},
) {
  const { width = 1000, strict = false, ...rest } = props;
  const onChange = vi.fn<(draft: Draft) => void>();
  await page.viewport(width, 800);
  await render(
    <MessageBuilder
      provider={provider}
      defaultValue={empty}
      loadTemplates={async () => sampleTemplates}
      onChange={onChange}
      {...rest}
    />,
    strict ? { wrapper: StrictMode } : {},
  );
  await page
    .getByRole('button', { name: props.locale ? 'Choisir un modèle' : 'Choose a template' })
    .click();
  await expect.element(dialog()).toBeVisible();
  return { onChange };
}

const dialog = () => page.getByRole('dialog');
const search = () => dialog().getByRole('combobox', { name: 'Search by name or words' });
const options = () => [...document.querySelectorAll('.mw-picker__option')];
const found = () => options().map((option) => option.querySelector('bdi')?.textContent);
const marked = () => options().findIndex((option) => option.ariaSelected === 'true');

describe('the template picker', () => {
  it('shows name, language, category, status and first words of each', async () => {
    await open();
    await expect.element(search()).toHaveFocus();
    await expect.poll(found).toHaveLength(sampleTemplates.length);
    const [, french] = options();
    expect(french?.textContent).toBe(
      `order_shippedFrenchUtilityApproved${'Bonjour {{1}}, votre commande {{2}} de {{3}} est en route. Livraison le {{4}}.\n\nVous pouvez la suivre à tout moment.'}`,
    );
    await expect.element(dialog().getByText('9 templates')).toBeVisible();
  });

  it('is gone through by the arrow keys, and Enter picks', async () => {
    const { onChange } = await open({ strict: true });
    await expect.poll(marked).toBe(0);
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect.poll(marked).toBe(2);
    expect(search().element().getAttribute('aria-activedescendant')).toBe(options()[2]?.id);
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(onChange.mock.calls.map(([draft]) => draft.message)).toMatchObject([
      { name: 'order_shipped', language: 'ar' },
    ]);
    await expect.element(page.getByRole('button', { name: 'Choose another' })).toHaveFocus();
    await expect.element(page.getByLabelText('Value 1 of the body')).toBeVisible();
  });

  it('does not go beyond the last result', async () => {
    await open();
    await search().fill('order');
    await expect.poll(found).toHaveLength(4);
    await userEvent.keyboard('{ArrowDown>9/}');
    await expect.poll(marked).toBe(3);
  });

  it('picks by the mouse', async () => {
    const { onChange } = await open();
    await dialog()
      .getByRole('option', { name: /login_code/ })
      .click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(onChange).toHaveBeenCalledOnce();
    expect(onChange.mock.calls[0]?.[0].message).toEqual({
      type: 'template',
      name: 'login_code',
      language: 'en',
      components: [
        { slot: 'body', parameters: [{ value: { type: 'text', text: '' } }] },
        {
          slot: 'button',
          index: 0,
          button: 'url',
          parameters: [{ value: { type: 'text', text: '' } }],
        },
      ],
    });
  });

  it('finds by words and by language and category together', async () => {
    await open();
    await search().fill('lampes');
    await expect.poll(found).toEqual(['autumn_offer']);
    await search().clear();
    await userEvent.selectOptions(dialog().getByRole('combobox', { name: 'Language' }), 'French');
    await expect.poll(found).toEqual(['order_shipped', 'autumn_offer']);
    await userEvent.selectOptions(dialog().getByRole('combobox', { name: 'Category' }), 'Utility');
    await expect.poll(found).toEqual(['order_shipped']);
    await search().fill('nowhere');
    await expect.element(dialog().getByText(/No template fits/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog()).toBeVisible();
  });

  it('keeps the values of the same template in another language', async () => {
    const { onChange } = await open();
    await dialog()
      .getByRole('option', { name: /order_shipped.*French/ })
      .click();
    await page.getByLabelText('Value 1 of the body').fill('Salma');
    await page.getByRole('button', { name: 'Choose another' }).click();
    await dialog()
      .getByRole('option', { name: /order_shipped.*Arabic/ })
      .click();
    await expect.element(page.getByLabelText('Value 1 of the body')).toHaveValue('Salma');
    expect(onChange.mock.lastCall?.[0].message).toMatchObject({ language: 'ar' });
  });

  it('shows the text of the marked one where there is room', async () => {
    await open();
    const sample = () => page.getByRole('region', { name: /^Text of/ });
    await expect.poll(() => sample().element().textContent).toContain('Hello {{1}}, your order');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => sample().element().textContent).toContain('Bonjour {{1}}');
    await page.viewport(600, 800);
    await expect.element(sample()).not.toBeInTheDocument();
  });

  it('draws some of very many, and says how many are left', async () => {
    const many = Array.from(
      { length: 130 },
      (_, index): TemplateDefinition => ({ name: `t_${index}`, language: 'en', components: [] }),
    );
    await open({ loadTemplates: async () => many });
    await expect.poll(found).toHaveLength(100);
    await expect.element(dialog().getByText('30 more. Search to find them.')).toBeInTheDocument();
    await search().fill('t_129');
    await expect.poll(found).toEqual(['t_129']);
  });

  it('says that templates are on their way', async () => {
    await open({ loadTemplates: () => new Promise(() => undefined) });
    await expect.element(dialog().getByText('Fetching the approved templates…')).toBeVisible();
  });

  it('says that they did not come, and tries again', async () => {
    const loadTemplates = vi
      .fn()
      .mockRejectedValueOnce(new Error('No.'))
      .mockResolvedValueOnce(sampleTemplates);
    await open({ loadTemplates });
    await dialog().getByRole('button', { name: 'Try again' }).click();
    await expect.poll(found).toHaveLength(sampleTemplates.length);
    expect(loadTemplates).toHaveBeenCalledTimes(2);
  });

  it('says that there are none', async () => {
    await open({ loadTemplates: async () => [] });
    await expect.element(dialog().getByText(/has no approved template/)).toBeVisible();
  });

  it.each([
    ['light', 1000, 'ltr'],
    ['dark', 400, 'ltr'],
    ['dark', 1000, 'rtl'],
  ] as const)('has nothing that axe objects to: %s, %i px, %s', async (theme, width, dir) => {
    await open({ theme, width, dir });
    await expect.poll(found).toHaveLength(sampleTemplates.length);
    const { violations } = await axe.run(document.querySelector('.mw-dialog') as Element);
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('speaks French', async () => {
    await open({ locale: 'fr', dictionary: fr });
    await expect.poll(() => options()[0]?.textContent).toContain('anglais (Royaume-Uni)Utilitaire');
    await expect.element(dialog().getByText('9 modèles')).toBeVisible();
  });
});

it('without templates from the host there is nothing to choose from', async () => {
  await page.viewport(1000, 800);
  await render(<MessageBuilder provider={provider} defaultValue={empty} />);
  await expect.element(page.getByRole('textbox', { name: 'Template name' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Choose a template' }).elements()).toEqual([]);
});
