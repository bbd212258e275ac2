import {
  type Draft,
  digishare,
  expandPattern,
  getAt,
  limitsOf,
  type Message,
  type MessageType,
  messages,
  type Path,
  pathKey,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type RenderedForm, renderForm } from './render-form.tsx';
import { tabStops } from './tab-stops.ts';

/** What every form of a message type has to do; each form's own tests stand beside it. */
export function describeForm(type: MessageType): void {
  const { minimal, maximal } = samples[type];

  describe(`the form of ${type}`, () => {
    it.each(Object.entries({ minimal, maximal }))('shows the %s sample', async (_, message) => {
      const form = await renderForm(message);
      for (const [path, value] of leaves(message)) {
        expect([path, shownAt(form, path)]).toEqual([path, String(value)]);
      }
    });

    it('gives every control a name, and no other in its group the same', async () => {
      const form = await renderForm(maximal);
      expect(tabStops(form.root).filter((stop) => nameOf(stop).trim() === '')).toEqual([]);
      const names = tabStops(form.root).map((stop) => `${groupOf(stop)}: ${nameOf(stop)}`);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });

    it('yields the maximal sample when it is filled in from empty', async () => {
      const form = await renderForm(messages[type].empty());
      await fillIn(form, maximal);
      expect(form.message()).toEqual(maximal);
    });

    const rows = limitsOf(digishare, type).filter(
      (row) => row.rule === 'length' && row.max !== undefined,
    );
    it.runIf(rows.length > 0).each(rows.map((row) => [row.id, row] as const))(
      'says %s at its field, and cuts nothing',
      async (_, row) => {
        const max = row.rule === 'length' ? (row.max ?? 0) : 0;
        const form = await renderForm(maximal);
        const place = firstPlace(row.at, form.draft());
        await fillAt(form, place, 'x'.repeat(max));
        expect(issuesAt(form, place, 'too long')).toEqual([]);
        await fillAt(form, place, 'x'.repeat(max + 1));
        expect(issuesAt(form, place, 'too long')).toEqual(['1 character too long.']);
        const control = form.control(pathKey(place));
        expect(control.value).toHaveLength(max + 1);
        expect(getAt(form.draft(), place)).toHaveLength(max + 1);
        expect(counterOf(control)).toBe(`${numbers.format(max + 1)} / ${numbers.format(max)}`);
        expect(control.getAttribute('aria-invalid')).toBe(row.severity === 'error' ? 'true' : null);
        await fillAt(form, place, 'x'.repeat(max));
        expect(issuesAt(form, place, 'too long')).toEqual([]);
      },
    );

    it.each([900, 400])('has nothing that axe objects to at %i px', async (width) => {
      const form = await renderForm(maximal, { width });
      expect(await violations(form.root)).toEqual([]);
      for (const control of form.controls()) await userEvent.click(control);
      expect(await violations(form.root)).toEqual([]);
    });

    it('has nothing that axe objects to while it is empty and complains', async () => {
      const form = await renderForm(messages[type].empty(), { theme: 'dark' });
      for (const control of form.controls()) {
        control.focus();
        control.blur();
      }
      expect(await violations(form.root)).toEqual([]);
    });

    it.each([
      ['ltr', 900],
      ['ltr', 400],
      ['rtl', 900],
    ] as const)('is walked by Tab in the order it is read, %s at %i px', async (dir, width) => {
      const form = await renderForm(maximal, { dir, width });
      const stops = tabStops(form.root);
      const walked: Element[] = [];
      for (const _ of stops) {
        await userEvent.tab();
        walked.push(document.activeElement ?? document.body);
      }
      expect(walked.map(nameOf)).toEqual(stops.map(nameOf));
      const back = walked.slice(1).filter((stop, index) => goesBack(walked[index], stop, dir));
      expect(back.map(nameOf)).toEqual([]);
    });

    it('changes nothing while it is read-only', async () => {
      const form = await renderForm(maximal, { readOnly: true });
      const open = form
        .controls()
        .filter((control) => !control.matches(':is(:disabled, :read-only)'));
      expect(open.map(nameOf)).toEqual([]);
    });
  });
}

const numbers = new Intl.NumberFormat('en');

/** The texts and numbers of a message with their paths in the draft; types are nobody's to type. */
function leaves(value: unknown, path: Path = ['message']): [string, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') {
    return path.at(-1) === 'type' ? [] : [[pathKey(path), value]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    leaves(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What stands in the control of a place. An id stands on the button that opens its editor. */
function shownAt(form: RenderedForm, path: string): string | undefined {
  const control = form.control(path);
  return control.matches('button') ? control.textContent?.replace(/^id /, '') : control.value;
}

/** Fills a form as an author would: adds the items that are missing, then writes into each control. */
async function fillIn(form: RenderedForm, message: Message): Promise<void> {
  for (const list of lists(message)) {
    const at = pathKey(list);
    const wanted = (getAt({ message }, list) as unknown[]).length;
    const count = () => (getAt(form.draft(), list) as unknown[]).length;
    while (count() < wanted) {
      const add = form.root.querySelector(`[data-mw-path="${at}"] > .mw-repeat__add > button`);
      await userEvent.click(add as Element);
    }
  }
  for (const [path, value] of leaves(message)) {
    await fillAt(form, path.split('.'), String(value));
  }
}

function lists(value: unknown, path: Path = ['message']): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, member]) =>
    lists(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [path, ...inside] : inside;
}

async function fillAt(form: RenderedForm, place: readonly (string | number)[], text: string) {
  const path = place.join('.');
  if (form.control(path).matches('button')) await userEvent.click(form.control(path));
  await expect.poll(() => form.control(path).matches('button')).toBe(false);
  const control = form.control(path);
  if (control.matches('select')) await userEvent.selectOptions(control, text);
  else await userEvent.fill(control, text);
}

function firstPlace(pattern: string, draft: Draft): Path {
  const [place] = expandPattern(draft, pattern);
  if (!place) throw new Error(`the maximal sample has nothing at ${pattern}`);
  return place;
}

/** The sentences under the control of a place that hold some words. */
function issuesAt(form: RenderedForm, place: Path, words: string): string[] {
  const field = form.control(pathKey(place)).closest('.mw-field');
  return [...(field?.querySelectorAll('.mw-issue > span') ?? [])]
    .map(({ textContent }) => textContent ?? '')
    .filter((sentence) => sentence.includes(words));
}

function counterOf(control: HTMLElement): string | null | undefined {
  return control.closest('.mw-field')?.querySelector('.mw-counter')?.textContent;
}

function nameOf(element: Element): string {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
  return (
    element.getAttribute('aria-label') ??
    (labels.map(({ textContent }) => textContent).join(' ') || element.textContent || '')
  );
}

function groupOf(element: Element): string {
  return element.closest('fieldset')?.getAttribute('aria-label') ?? '';
}

async function violations(root: HTMLElement) {
  const { violations: found } = await axe.run(root);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Whether a stop stands neither below the one before it nor further along its line. */
function goesBack(from: Element | undefined, to: Element, dir: 'ltr' | 'rtl'): boolean {
  if (!from) return false;
  const a = from.getBoundingClientRect();
  const b = to.getBoundingClientRect();
  const isBelow = b.top > a.top + 2;
  const isAlong = dir === 'rtl' ? b.right <= a.left + 1 : b.left >= a.right - 1;
  return !isBelow && !isAlong;
}
