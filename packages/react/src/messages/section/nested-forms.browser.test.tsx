import { bird, type Message, type MessageType, type SectionMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type RenderedForm, renderForm } from '../../../test/render-form.tsx';
import { tabStops } from '../../../test/tab-stops.ts';
import { fr } from '../../dictionary/fr.ts';

/** What a section may hold; the table of limits says so. */
const row = bird.limits.find(({ id }) => id === 'bd.section.types');
const types = (row?.rule === 'one-of' ? row.values : []).filter(
  (type) => type !== 'custom',
) as MessageType[];

const nested = (type: MessageType): SectionMessage => ({
  type: 'section',
  items: [{ type: 'section', items: [samples[type].minimal, samples[type].maximal as Message] }],
});

function nameOf(element: Element): string {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : [];
  return (
    element.getAttribute('aria-label') ??
    (labels.map(({ textContent }) => textContent).join(' ') || element.textContent || '')
  ).trim();
}

/** The name of a group and of each around it. */
function groupOf(element: Element): string {
  const group = element.closest('fieldset');
  if (!group) return '';
  const name = group.getAttribute('aria-label') ?? group.querySelector('legend')?.textContent ?? '';
  return `${group.parentElement ? groupOf(group.parentElement) : ''} ${name}`.trim();
}

function textAreas(form: RenderedForm): HTMLTextAreaElement[] {
  return [...form.root.querySelectorAll('textarea')];
}

describe.each(types.filter((type) => type !== 'section'))('%s, two levels deep', (type) => {
  it('names every control, and no two of a group alike', async () => {
    for (const words of [{}, { locale: 'fr', dictionary: fr }]) {
      const form = await renderForm(nested(type), { provider: bird, ...words });
      const stops = tabStops(form.root);
      const isNameless = (name: string) =>
        name === '' || /\b(message|fields|places)\.\w/.test(name);
      expect(stops.map(nameOf).filter(isNameless)).toEqual([]);
      const controls = stops.filter((stop) => !stop.matches('a'));
      const names = controls.map((stop) => `${groupOf(stop)}: ${nameOf(stop)}`);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('has nothing that axe objects to', async () => {
    const form = await renderForm(nested(type), { provider: bird, width: 400 });
    const { violations } = await axe.run(form.root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('writes what is typed at its own place, and is counted as it would be alone', async () => {
    const alone = await renderForm(samples[type].maximal as Message, { provider: bird });
    const counted = [...alone.root.querySelectorAll('.mw-counter')].map(
      ({ textContent }) => textContent,
    );
    const form = await renderForm(nested(type), { provider: bird });
    const item = form.root.querySelector('[id][aria-label*="2"].mw-item-form') ?? form.root;
    expect([...item.querySelectorAll('.mw-counter')].map(({ textContent }) => textContent)).toEqual(
      counted,
    );
    const area = textAreas(form).at(-1);
    if (!area) return;
    const place = area.dataset.mwPath ?? '';
    expect(place).toMatch(/^message\.items\.0\.items\.[01]\./);
    await userEvent.fill(area, 'Changed');
    expect(form.control(place).value).toBe('Changed');
    expect(JSON.stringify(form.message())).toContain('Changed');
  });
});
