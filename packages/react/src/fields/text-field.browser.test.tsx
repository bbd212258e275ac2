import type { TextMessage } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type RenderedForm, renderForm } from '../../test/render-form.tsx';

const text = (content: string): TextMessage => ({ type: 'text', text: content });
const area = (form: RenderedForm) => form.control('message.text') as unknown as HTMLTextAreaElement;
const tool = (name: string) => page.getByRole('button', { name, exact: true });
const written = (form: RenderedForm) => form.message<TextMessage>().text;

function select(form: RenderedForm, words: string): void {
  const at = area(form).value.indexOf(words);
  area(form).focus();
  area(form).setSelectionRange(at, at + words.length);
}

function selection(form: RenderedForm): string {
  const { value, selectionStart, selectionEnd } = area(form);
  return value.slice(selectionStart, selectionEnd);
}

describe('the formatting toolbar', () => {
  it.each([
    ['Bold', '*'],
    ['Italic', '_'],
    ['Strikethrough', '~'],
    ['Monospace', '```'],
  ])(
    '%s puts signs around the selection, keeps it, and takes them off again',
    async (name, sign) => {
      const form = await renderForm(text('say hello now'));
      select(form, 'hello');
      await tool(name).click();
      expect(written(form)).toBe(`say ${sign}hello${sign} now`);
      expect(selection(form)).toBe('hello');
      await expect.element(tool(name)).toHaveAttribute('aria-pressed', 'true');
      await tool(name).click();
      expect(written(form)).toBe('say hello now');
      expect(selection(form)).toBe('hello');
      await expect.element(tool(name)).toHaveAttribute('aria-pressed', 'false');
    },
  );

  it.each([
    ['{Control>}b{/Control}', '*'],
    ['{Meta>}b{/Meta}', '*'],
    ['{Control>}i{/Control}', '_'],
    ['{Control>}{Shift>}X{/Shift}{/Control}', '~'],
    ['{Control>}{Shift>}M{/Shift}{/Control}', '```'],
  ])('answers to %s', async (keys, sign) => {
    const form = await renderForm(text('say hello now'));
    select(form, 'hello');
    await userEvent.keyboard(keys);
    expect(written(form)).toBe(`say ${sign}hello${sign} now`);
  });

  it('is one step of the browser’s own undo and redo', async () => {
    const form = await renderForm(text(''));
    await userEvent.click(area(form));
    await userEvent.keyboard('one two');
    select(form, 'two');
    await tool('Bold').click();
    expect(written(form)).toBe('one *two*');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(written(form)).toBe('one two');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(written(form)).toBe('one *two*');
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect(written(form)).toBe('');
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('is one stop of Tab, walked by arrows, %s', async (dir, forward, back) => {
    const form = await renderForm(text('x'), { dir });
    await userEvent.tab();
    await expect.element(tool('Bold')).toHaveFocus();
    await userEvent.keyboard(forward);
    await expect.element(tool('Italic')).toHaveFocus();
    await userEvent.keyboard(back + back);
    await expect.element(tool('Monospace')).toHaveFocus();
    await userEvent.keyboard('{Home}{End}');
    await expect.element(tool('Monospace')).toHaveFocus();
    await userEvent.tab();
    expect(document.activeElement).toBe(area(form));
    await userEvent.tab({ shift: true });
    await expect.element(tool('Monospace')).toHaveFocus();
  });

  it('works from the keyboard and leads back to the text', async () => {
    const form = await renderForm(text('hello'));
    area(form).setSelectionRange(0, 5);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(written(form)).toBe('*hello*');
    expect(document.activeElement).toBe(area(form));
  });

  it('is out of order while the form is read-only', async () => {
    const form = await renderForm(text('hello'), { readOnly: true });
    await expect.element(tool('Bold')).toBeDisabled();
    select(form, 'hello');
    await userEvent.keyboard('{Control>}b{/Control}');
    expect(area(form).value).toBe('hello');
  });
});

describe('a text that is too long', () => {
  const counter = (form: RenderedForm) => form.root.querySelector('.mw-counter');

  it('is counted calmly, then in amber from 80 %, then in red', async () => {
    const form = await renderForm(text('x'));
    const levels: Record<number, string> = {};
    for (const length of [3276, 3277, 4096, 4097]) {
      await userEvent.fill(area(form), 'x'.repeat(length));
      levels[length] = counter(form)?.getAttribute('data-level') ?? '';
    }
    expect(levels).toEqual({ 3276: 'quiet', 3277: 'near', 4096: 'near', 4097: 'over' });
  });

  it('counts what people see as one character once', async () => {
    const form = await renderForm(text('🚀🚀'));
    expect(counter(form)?.textContent).toBe('2 / 4,096');
  });

  it('says nothing of an empty text', async () => {
    const form = await renderForm(text(''));
    expect(counter(form)).toBeNull();
  });

  it('is announced on crossing the limit, not with each letter, and once it fits again', async () => {
    const form = await renderForm(text('x'.repeat(4095)));
    const region = form.root.querySelector('.mw-field [aria-live="polite"]') as HTMLElement;
    area(form).focus();
    area(form).setSelectionRange(0, 0);
    await userEvent.keyboard('a');
    expect(region.textContent).toBe('');
    await userEvent.keyboard('b');
    await expect.poll(() => region.textContent).toBe('1 character too long.');
    await userEvent.keyboard('c');
    await expect.element(page.getByText('2 characters too long.')).toBeVisible();
    expect(region.textContent).toBe('1 character too long.');
    await userEvent.keyboard('{Backspace}{Backspace}');
    await expect.poll(() => region.textContent).toBe('Within the limit.');
  });
});

describe('a text that has to be filled in', () => {
  it('complains once somebody has been there, not before', async () => {
    const form = await renderForm(text(''));
    const issue = page.getByText('Fill this in.');
    expect(issue.elements()).toHaveLength(0);
    await userEvent.click(area(form));
    expect(issue.elements()).toHaveLength(0);
    await userEvent.tab();
    await expect.element(issue.first()).toBeVisible();
    expect(area(form).getAttribute('aria-invalid')).toBe('true');
    const described = area(form).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain(
      'Fill this in.',
    );
  });

  it('does not complain of a draft that was put in place from outside', async () => {
    const form = await renderForm(text(''));
    const region = form.root.querySelector('.mw-field [aria-live="polite"]');
    expect(region?.textContent).toBe('');
  });
});

describe('where a rule is written', () => {
  it('is a link that opens beside the form, named by its section', async () => {
    await renderForm(text('x'.repeat(4097)));
    const link = page.getByRole('link', { name: 'DigiShare §5' });
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('title', expect.stringContaining('5. Constraints'));
  });

  it('is in the language of the form where the page is published in it', async () => {
    await renderForm(text('x'.repeat(4097)), { locale: 'fr' });
    const link = page.getByRole('link', { name: 'DigiShare §5' });
    await expect.element(link).toHaveAttribute('title', expect.stringContaining('5. Contraintes'));
  });
});
