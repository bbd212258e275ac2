import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import { PhoneField } from './phone-field.tsx';

const to = (phone = '') => ({
  to: { type: 'phone' as const, phone },
  message: { type: 'text', text: 'Hello' },
});
const phone = () => page.getByRole('textbox', { name: 'Phone number' });
const plain = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

async function hint(root: HTMLElement, sentence: string) {
  await expect.poll(() => plain(root.querySelector('.mw-hint')?.textContent)).toBe(sentence);
}

describe('PhoneField', () => {
  it('is a telephone control that is read from left to right', async () => {
    await renderField(<PhoneField path="to.phone" />, to(), { dir: 'rtl' });
    await expect.element(phone()).toHaveAttribute('type', 'tel');
    await expect.element(phone()).toHaveAttribute('dir', 'ltr');
  });

  it('says how to write a number until there is one', async () => {
    const field = await renderField(<PhoneField path="to.phone" />, to());
    await expect.element(page.getByText(/^With \+ and the country code/)).toBeVisible();
    await userEvent.fill(phone(), '+44 20 7946 0958');
    await hint(field.root, 'United Kingdom: +44 20 7946 0958');
    expect(page.getByText(/^With \+ and the country code/).elements()).toHaveLength(0);
    const described = phone().element().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => plain(document.getElementById(id)?.textContent))).toContain(
      'United Kingdom: +44 20 7946 0958',
    );
  });

  it('drops spaces and brackets of a whole number once it is left, and not while it is typed', async () => {
    const field = await renderField(<PhoneField path="to.phone" />, to());
    await userEvent.fill(phone(), '+44 (0)20 7946-0958');
    await hint(field.root, 'United Kingdom: +44 20 7946 0958');
    expect(field.at('to.phone')).toBe('+44 (0)20 7946-0958');
    await userEvent.tab();
    expect(field.at('to.phone')).toBe('+442079460958');
    await expect.element(phone()).toHaveValue('+442079460958');
  });

  it.each([
    '+44 20 7946',
    '020 7946 0958',
    '44 20 7946 0958',
    'Call me at +44 20 7946 0958',
    '+44 20 7946 0958 ext. 12',
    '+999 123',
    'nobody',
  ])('leaves %s as it was typed', async (typed) => {
    const field = await renderField(<PhoneField path="to.phone" />, to('+44 20 7946 0958'));
    await hint(field.root, 'United Kingdom: +44 20 7946 0958');
    await userEvent.fill(phone(), typed);
    await userEvent.tab();
    expect(field.at('to.phone')).toBe(typed);
  });

  it('says what a number without its plus would be', async () => {
    const field = await renderField(<PhoneField path="to.phone" />, to('442079460958'));
    await hint(field.root, 'With + before it: United Kingdom, +44 20 7946 0958.');
  });

  it('leaves a number that people read as it was typed', async () => {
    const field = await renderField(<PhoneField path="to.phone" asTyped />, to());
    await userEvent.fill(phone(), '+44 20 7946 0958');
    await hint(field.root, 'United Kingdom: +44 20 7946 0958');
    await userEvent.tab();
    expect(field.at('to.phone')).toBe('+44 20 7946 0958');
  });

  it('changes nothing while it is read-only', async () => {
    const field = await renderField(<PhoneField path="to.phone" />, to('+44 20 7946 0958'), {
      readOnly: true,
    });
    await hint(field.root, 'United Kingdom: +44 20 7946 0958');
    phone().element().focus();
    await userEvent.tab();
    expect(field.at('to.phone')).toBe('+44 20 7946 0958');
  });

  it.each(looks)('has nothing that axe objects to, %s %s', async (theme, dir) => {
    const field = await renderField(<PhoneField path="to.phone" />, to('+44 20 7946 0958'), {
      theme,
      dir,
    });
    await hint(field.root, 'United Kingdom: +44 20 7946 0958');
    expect(await objections(field.root)).toEqual([]);
  });
});
