import {
  applies,
  type Draft,
  expandPattern,
  getAt,
  type Limit,
  limitsOf,
  type Message,
  type MessageSamples,
  type MessageType,
  messages,
  type Path,
  type Provider,
  pathKey,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fr } from '../src/dictionary/fr.ts';
import type { FileStore } from '../src/files/file-store.ts';
import { carrierOf } from '../src/stories/carrier.ts';
import { type RenderedForm, renderForm } from './render-form.tsx';
import { tabStops } from './tab-stops.ts';

/** What a form does otherwise than most. */
export interface FormTraits {
  /** Does what typing cannot, before the rest is typed: chooses a source, opens a group. */
  fill?(form: RenderedForm, message: Message): Promise<void>;
  /** The provider, where not the first that carries the type; its name stands in the title. */
  provider?: Provider;
  /** The samples, where not those of the type. */
  samples?: MessageSamples;
  /** Where the bytes of the samples' files are; their ids are their names. */
  files?: FileStore;
  /** Whether a text or number stands in a control; by default all but types and hints of media. */
  isShown?(path: Path, message: Message): boolean;
}

const languages = { en: undefined, fr };

/** What every form of a message type has to do; each form's own tests stand beside it. */
export function describeForm(type: MessageType, traits: FormTraits = {}): void {
  const { minimal, maximal } = traits.samples ?? samples[type];
  const provider = carrierOf(type, traits.provider);
  const { isShown = isUsuallyShown, files } = traits;
  const shown = (message: Message) => leaves(message).filter(([path]) => isShown(path, message));

  const title = traits.provider ? `${type} with ${traits.provider.label}` : type;
  describe(`the form of ${title}`, () => {
    it.each(Object.entries({ minimal, maximal }))('shows the %s sample', async (_, message) => {
      const form = await renderForm(message, { provider, files });
      for (const [place, value] of shown(message)) {
        const path = pathKey(place);
        expect([path, shownAt(form, path)]).toEqual([path, String(value)]);
      }
    });

    it.each(Object.entries(languages))(
      'gives every control a name, and no other in its group the same: %s',
      async (locale, dictionary) => {
        const form = await renderForm(maximal, { provider, files, locale, dictionary });
        const stops = tabStops(form.root);
        // A place without words shows its own path.
        const isNameless = (stop: Element) => /^$|\b(message|fields)\.\w/.test(nameOf(stop).trim());
        expect(stops.filter(isNameless).map(nameOf)).toEqual([]);
        const names = stops.map((stop) => `${groupOf(stop)}: ${nameOf(stop)}`);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      },
    );

    it('yields the maximal sample when it is filled in from empty', async () => {
      const form = await renderForm(messages[type].empty(), { provider, files });
      await traits.fill?.(form, maximal);
      await addItems(form, maximal);
      for (const [place, value] of shown(maximal)) await fillAt(form, place, String(value), files);
      expect(form.message()).toEqual(withoutHints(maximal));
    });

    const rows = limitsOf(provider, type)
      // Lines are counted too; the form that has such a limit tests it itself.
      .filter((row) => row.rule === 'length' && row.max !== undefined && row.unit !== 'line')
      .flatMap((row) => {
        const message = sampleFor(row, traits.samples ?? samples[type]);
        return message ? [{ id: row.id, row, message }] : [];
      });
    it.runIf(rows.length > 0).each(rows)(
      'says $id at its field, and cuts nothing',
      async ({ row, message }) => {
        const max = maxOf(row);
        const form = await renderForm(message, { provider, files });
        const [place = []] = placesOf(row, form.draft());
        const others = rows.filter((other) => other.row.at === row.at).map((other) => other.row);
        await fillAt(form, place, 'x'.repeat(max));
        expect(issuesAt(form, place, 'too long')).not.toContain('1 character too long.');
        await fillAt(form, place, 'x'.repeat(max + 1));
        expect(issuesAt(form, place, 'too long')).toContain('1 character too long.');
        const control = form.control(pathKey(place));
        expect(control.value).toHaveLength(max + 1);
        expect(getAt(form.draft(), place)).toHaveLength(max + 1);
        // Where an error and a warning govern one place, the counter counts towards the error.
        const counted = others.find(({ severity }) => severity === 'error') ?? row;
        const [count, of] = [max + 1, maxOf(counted)].map((number) => numbers.format(number));
        if (counted.id === row.id) expect(counterOf(control)).toBe(`${count} / ${of}`);
        const isRefused = row.severity === 'error' || hasErrorAt(form, place);
        expect(control.getAttribute('aria-invalid')).toBe(isRefused ? 'true' : null);
        await fillAt(form, place, 'x'.repeat(max));
        expect(issuesAt(form, place, 'too long')).not.toContain('1 character too long.');
      },
    );

    it.each([900, 400])('has nothing that axe objects to at %i px', async (width) => {
      const form = await renderForm(maximal, { provider, files, width });
      expect(await violations(form.root)).toEqual([]);
      for (const control of form.controls()) {
        if (control.matches('button')) await userEvent.click(control);
        else control.focus();
      }
      expect(await violations(form.root)).toEqual([]);
    });

    it('has nothing that axe objects to while it is empty and complains', async () => {
      const form = await renderForm(messages[type].empty(), { provider, files, theme: 'dark' });
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
      const form = await renderForm(maximal, { provider, files, dir, width });
      const stops = tabStops(form.root);
      const walked: Element[] = [];
      for (const _ of stops) {
        await tabOn();
        walked.push(document.activeElement ?? document.body);
      }
      expect(walked.map(nameOf)).toEqual(stops.map(nameOf));
      const back = walked.slice(1).filter((stop, index) => goesBack(walked[index], stop, dir));
      expect(back.map(nameOf)).toEqual([]);
    });

    it('changes nothing while it is read-only', async () => {
      const form = await renderForm(maximal, { provider, files, readOnly: true });
      const open = form
        .controls()
        .filter((control) => !control.matches(':is(:disabled, :read-only)'));
      expect(open.map(nameOf)).toEqual([]);
    });
  });
}

const numbers = new Intl.NumberFormat('en');

/** The texts and numbers of a message with their places. */
function leaves(value: unknown, path: Path = ['message']): [Path, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    leaves(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Nobody types what a thing is; what only hints at a medium is not asked for. */
const unshown: readonly unknown[] = ['type', 'kind', 'source', 'mime'];

function isUsuallyShown(path: Path): boolean {
  return !unshown.includes(path.at(-1)) && (path.at(-2) !== 'file' || isFile(path));
}

/** Whether a file is chosen at a place. */
function isFile(path: Path): boolean {
  return path.at(-2) === 'file' && path.at(-1) === 'id';
}

/** A message as a form can make it: what a medium says of its bytes comes with a file only. */
function withoutHints<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, member) => {
    if (member?.source === undefined || member.source === 'file') return member;
    const { mime: _mime, ...rest } = member;
    return rest;
  });
}

/**
 * What stands in the control of a place. An id stands on the button that opens its editor; a file, in the
 * name of the button that replaces it.
 */
function shownAt(form: RenderedForm, path: string): string | undefined {
  const control = form.control(path);
  if (path.endsWith('.file.id')) return control.ariaLabel?.replace(/^Replace /, '');
  return control.matches('button') ? control.textContent?.replace(/^id /, '') : control.value;
}

/** Adds the items of every list that are missing. */
async function addItems(form: RenderedForm, message: Message): Promise<void> {
  for (const list of lists(message)) {
    const at = pathKey(list);
    const wanted = getAt({ message }, list) as readonly unknown[];
    const count = () => (getAt(form.draft(), list) as unknown[] | undefined)?.length ?? 0;
    while (count() < wanted.length) {
      const add = form.root.querySelector(`[data-mw-path="${at}"] > .mw-repeat__add > button`);
      const before = count();
      await userEvent.click(add as Element);
      if (add?.ariaHasPopup === 'menu') await chooseKind(getAt(wanted[before], ['type']));
      await expect.poll(count).toBeGreaterThan(before);
    }
  }
}

/** Of a menu that lists the kinds of item; it acts after it has closed. */
async function chooseKind(kind: unknown): Promise<void> {
  const item = () => document.querySelector(`[role="menuitem"][data-kind="${String(kind)}"]`);
  await expect.poll(item).not.toBeNull();
  await userEvent.click(item() as Element);
  await expect.poll(() => document.querySelector('[role="menu"]')).toBeNull();
}

function lists(value: unknown, path: Path = ['message']): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, member]) =>
    lists(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [path, ...inside] : inside;
}

async function fillAt(
  form: RenderedForm,
  place: readonly (string | number)[],
  text: string,
  files?: FileStore,
) {
  const path = place.join('.');
  if (isFile(place)) return chooseFile(form, path, files?.get(text));
  if (form.control(path).matches('button')) await userEvent.click(form.control(path));
  await expect.poll(() => form.control(path).matches('button')).toBe(false);
  const control = form.control(path);
  if (control.matches('select')) await userEvent.selectOptions(control, text);
  else await userEvent.fill(control, text);
}

/** The sample in which a limit governs something: the fullest that has the place. */
function sampleFor(
  row: Limit,
  { minimal, maximal, variants = [] }: MessageSamples,
): Message | undefined {
  return [maximal, minimal, ...variants].find(
    (message) =>
      placesOf(row, { version: 1, to: { type: 'phone', phone: '' }, message }).length > 0,
  );
}

function placesOf({ at, when }: Limit, draft: Draft): Path[] {
  if (!at.startsWith('message.')) return [];
  return expandPattern(draft, at).filter(
    (place) => getAt(draft, place) !== undefined && (!when || applies(when, draft, place)),
  );
}

async function chooseFile(form: RenderedForm, path: string, file: File | undefined) {
  const box = form.control(path).closest('.mw-file-field');
  if (!file) throw new Error(`no file for ${path}`);
  await userEvent.upload(box?.querySelector('input[type="file"]') as HTMLElement, file);
  await expect.poll(() => shownAt(form, path)).toBe(file.name);
}

function maxOf(row: Limit): number {
  return row.rule === 'length' ? (row.max ?? 0) : 0;
}

/** The sentences under the control of a place that hold some words. */
function issuesAt(form: RenderedForm, place: Path, words: string): string[] {
  const field = form.control(pathKey(place)).closest('.mw-field');
  return [...(field?.querySelectorAll('.mw-issue > span') ?? [])]
    .map(({ textContent }) => textContent ?? '')
    .filter((sentence) => sentence.includes(words));
}

/** Whether something else is wrong there: a text of x is no address. */
function hasErrorAt(form: RenderedForm, place: Path): boolean {
  const field = form.control(pathKey(place)).closest('.mw-field');
  return field?.querySelector('.mw-issue[data-severity="error"]') != null;
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
  const group = element.closest('fieldset');
  if (!group) return '';
  const around = group.parentElement;
  return `${around ? groupOf(around) : ''} ${nameOfGroup(group)}`.trim();
}

function nameOfGroup(group: Element): string {
  const legend = group.querySelector(':scope > legend');
  return group.getAttribute('aria-label') ?? legend?.textContent ?? '';
}

async function violations(root: HTMLElement) {
  const { violations: found } = await axe.run(root);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The next stop. A date is one, though the key walks through its day, month and year. */
async function tabOn(): Promise<void> {
  const before = document.activeElement;
  await userEvent.tab();
  if (before?.matches('input[type^="date"]') && document.activeElement === before) await tabOn();
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
