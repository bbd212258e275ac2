import { type BirdOptions, bird, type Message, type Provider } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { objections } from '../../test/render-field.tsx';
import { renderForm } from '../../test/render-form.tsx';
import { tabStops } from '../../test/tab-stops.ts';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { fr } from '../dictionary/fr.ts';

const provider = bird as Provider;
const text: Message = { type: 'text', text: 'Your lamps are on their way.' };
const now = Date.parse('2026-11-21T12:00:00Z');

async function renderOptions(
  options: BirdOptions = {},
  props: Partial<MessageBuilderProps> & { width?: number } = {},
) {
  const form = await renderForm(text, {
    provider,
    draft: { options: { bird: options } },
    context: { now },
    ...props,
  });
  await userEvent.click(form.root.querySelector('.mw-more__toggle') as Element);
  return form;
}

const allOptions = () => page.getByRole('button', { name: 'All options' });
const dialog = () => page.getByRole('dialog', { name: 'All options' });
const search = () => page.getByRole('searchbox', { name: 'Search options' });
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const row = (path: string) =>
  page.elementLocator(document.querySelector(`[data-row="${path}"]`) as Element);

async function openAll(options?: BirdOptions, props?: Parameters<typeof renderOptions>[1]) {
  const form = await renderOptions(options, props);
  await userEvent.click(form.root.querySelector('.mw-options > .mw-button') as Element);
  await expect.element(page.getByRole('dialog')).toBeVisible();
  return form;
}

describe('the dialog of all options', () => {
  it('lists every option of the request and of the message', async () => {
    await openAll();
    const listed = rows().map((element) => element.dataset.row);
    const expected = [
      ...bird.options.fields.map(({ key }) => `options.bird.${key}`),
      ...(bird.options.ofMessage?.text?.fields ?? []).map(
        ({ key }) => `message.options.bird.${key}`,
      ),
    ];
    expect([...listed].sort()).toEqual([...expected].sort());
    await expect
      .element(page.getByRole('status').filter({ hasText: 'options' }))
      .toHaveTextContent(`${expected.length} options`);
  });

  it.each([
    ['its name', 'quiet', 'options.bird.ignoreQuietHours'],
    ['what none of them is', 'held nowhere', undefined],
    ['what it does', 'held out of campaigns', 'options.bird.ignoreHoldout'],
    ['its name on the wire', 'enableLinkTracking', 'options.bird.linkTracking'],
    ['a name on the wire inside', 'smartEncoding', 'options.bird.sms'],
    ['the name of a part', 'display name', 'options.bird.email'],
    ['a value', 'firebase', 'options.bird.push'],
  ])('finds an option by %s: %s', async (_, query, path) => {
    await openAll();
    await userEvent.fill(search(), query);
    await expect.poll(() => rows()[0]?.dataset.row).toBe(path);
    if (path === undefined) {
      await expect.element(page.getByText('No option is called like this.')).toBeVisible();
    }
  });

  it('is walked and used from the keyboard alone', async () => {
    const form = await renderOptions();
    (form.root.querySelector('.mw-options > .mw-button') as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('smart');
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(row('options.bird.sms')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(search()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const notSet = page.getByRole('radio', { name: 'Not set' });
    await expect.element(notSet).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(form.draft().options).toEqual({ bird: { sms: { smartEncoding: true } } });
    // First the control, then the search, then the dialog.
    await userEvent.keyboard('{Escape}');
    await expect.element(row('options.bird.sms')).toHaveFocus();
    await expect.element(row('options.bird.sms')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Escape}');
    await expect.element(search()).toHaveFocus();
    await expect.element(search()).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(allOptions()).toHaveFocus();
  });

  it('shows those that are set first, with their value, and clears one', async () => {
    const form = await openAll({
      reference: 'order-4021',
      campaign: { name: 'Autumn' },
      ignoreQuietHours: false,
    });
    const [first, second, third] = rows();
    expect([first, second, third].map((element) => element?.dataset.row)).toEqual([
      'options.bird.reference',
      'options.bird.ignoreQuietHours',
      'options.bird.campaign',
    ]);
    expect(second?.textContent).toMatch(/No$/);
    expect(third?.textContent).toMatch(/Name: Autumn$/);
    await page.getByRole('button', { name: 'Clear Campaign' }).click();
    expect(form.draft().options).toEqual({
      bird: { reference: 'order-4021', ignoreQuietHours: false },
    });
    await expect.element(row('options.bird.campaign')).toHaveFocus();
    await expect
      .element(page.getByRole('button', { name: 'Clear Campaign' }))
      .not.toBeInTheDocument();
  });

  it('leads to the form for what stands there', async () => {
    await openAll();
    await userEvent.fill(search(), 'reference');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(page.getByRole('textbox', { name: 'Your reference' })).toHaveFocus();
  });

  it.each([
    ['light', 'ltr', 900],
    ['dark', 'rtl', 900],
    ['light', 'ltr', 400],
  ] as const)(
    'has nothing that axe objects to, open at every option: %s %s %i px',
    async (theme, dir, width) => {
      await openAll({ tags: ['a & b'], campaign: { id: 'x' } }, { theme, dir, width });
      const portal = document.querySelector<HTMLElement>('.mw-portal');
      if (!portal) throw new Error('no dialog');
      expect(await objections(portal)).toEqual([]);
      for (const path of [
        'email',
        'order',
        'extraInformation',
        'push',
        'capFrequency',
        'campaign',
      ]) {
        await row(`options.bird.${path}`).click();
        expect([path, await objections(portal)]).toEqual([path, []]);
      }
      expect(portal.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  it.each(Object.entries({ en: undefined, fr }))(
    'names every control of every option: %s',
    async (locale, dictionary) => {
      await openAll({}, { locale, dictionary });
      for (const path of rows().map((element) => element.dataset.row ?? '')) {
        const button = row(path);
        if (!button.element().hasAttribute('aria-expanded')) continue;
        await button.click();
        const editor = document.querySelector('.mw-option__editor');
        const add = [...(editor?.querySelectorAll<HTMLElement>('.mw-repeat__add button') ?? [])];
        for (const one of add) one.click();
        const stops = tabStops(editor as Element).map((stop) => nameOf(stop));
        expect([path, stops.filter((name) => /^$|\w\.\w/.test(name))]).toEqual([path, []]);
        expect([path, stops.length > 0]).toEqual([path, true]);
      }
    },
  );
});

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
  const text = labels.map(({ textContent }) => textContent).join(' ');
  return (element.getAttribute('aria-label') ?? (text || element.textContent || '')).trim();
}

describe('what is set', () => {
  const set: BirdOptions = { sender: { identifier: 'shop', name: 'Atlas Home' } };

  it('stands in the form, with a way to edit it', async () => {
    const form = await renderOptions(set);
    const list = page.getByRole('list', { name: 'Further options that are set' });
    await expect.element(list.getByText('Identifier: shop, Name: Atlas Home')).toBeVisible();
    await page.getByRole('button', { name: 'Edit Sender' }).click();
    const name = page.getByRole('textbox', { name: 'Identifier' });
    await expect.element(name).toHaveFocus();
    await userEvent.fill(name, 'atlas');
    await page.getByRole('button', { name: 'Done' }).click();
    expect(form.draft().options).toEqual({
      bird: { sender: { identifier: 'atlas', name: 'Atlas Home' } },
    });
    await expect.element(list.getByText('Identifier: atlas, Name: Atlas Home')).toBeVisible();
  });

  it('can be taken out there', async () => {
    const form = await renderOptions(set);
    await page.getByRole('button', { name: 'Remove Sender' }).click();
    expect(form.draft().options).toBeUndefined();
    await expect.element(allOptions()).toHaveFocus();
    await expect.element(page.getByText('Removed Sender.')).toBeInTheDocument();
  });

  it('is counted while the options are closed', async () => {
    await renderForm(text, { provider, draft: { options: { bird: { ...set, reference: 'x' } } } });
    await expect.element(page.getByText('2 set')).toBeVisible();
    await page.getByRole('button', { name: 'Delivery options' }).click();
    await expect.element(page.getByText('2 set')).not.toBeInTheDocument();
  });

  it('cannot be changed while the builder is read-only', async () => {
    await renderOptions(set, { readOnly: true });
    expect(page.getByRole('button', { name: 'Remove Sender' }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Show Sender' }).click();
    await expect
      .element(page.getByRole('textbox', { name: 'Identifier' }))
      .toHaveAttribute('readonly');
    expect(page.getByRole('button', { name: 'Clear Sender' }).elements()).toHaveLength(0);
  });
});

it('the options of another type are those of that type', async () => {
  await renderForm(
    { type: 'image', media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' } },
    { provider },
  );
  await page.getByRole('button', { name: 'Delivery options' }).click();
  await allOptions().click();
  const listed = rows().map((element) => element.dataset.row);
  expect(listed).toContain('message.options.bird.storyType');
  expect(listed).not.toContain('message.options.bird.apple');
});
