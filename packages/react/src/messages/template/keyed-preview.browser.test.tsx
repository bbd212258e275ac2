import '../../styles/index.css';
import type { TemplateMessage } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { WordsProvider } from '../../context/index.ts';
import { fr } from '../../dictionary/fr.ts';
import { MessagePreview, type MessagePreviewProps } from '../../preview/index.ts';

const keyed = (samples.template.variants ?? []).filter(({ components }) =>
  components.some(({ slot }) => slot === 'keyed'),
);

function template(...parameters: unknown[]): TemplateMessage {
  return {
    type: 'template',
    projectId: '3f0c2b6e-7a51-4d0e-9a44-5d1f3c8e4021',
    components: [{ slot: 'keyed', parameters }],
  } as TemplateMessage;
}

async function show(message: TemplateMessage, props: Partial<MessagePreviewProps> = {}) {
  const { container } = await render(
    <main>
      <MessagePreview frame="none" message={message} {...props} />
    </main>,
  );
  return container;
}

const text = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a template whose values find their places by key', () => {
  it.each(keyed.map((message) => [message.name ?? message.projectId, message] as const))(
    'lists every key of %s, and axe has nothing to object to',
    async (_, message) => {
      const container = await show(message);
      const names = message.components.flatMap((component) =>
        component.slot === 'keyed' ? (component.parameters ?? []).map(({ name }) => name) : [],
      );
      expect(text(container, '.mw-keyed__key')).toEqual(names);
      expect(text(container, '.mw-keyed__value')).not.toContain('');
      const { violations } = await axe.run(container);
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  it('says words, numbers and what is missing', async () => {
    const container = await show(
      template(
        { name: 'a', value: { type: 'text', text: 'Salma' } },
        { name: 'b', value: { type: 'number', number: 1234.5 } },
        { name: 'c', value: { type: 'boolean', boolean: false } },
        { name: 'd', value: { type: 'object', json: '{"a":1}' } },
        { name: 'e' },
        { name: '', value: { type: 'cards', cards: [] } },
      ),
    );
    expect(text(container, '.mw-keyed__value')).toEqual([
      ...['Salma', '1,234.5', 'No', '{"a":1}', 'no value', 'nothing in it yet'],
    ]);
    expect(text(container, '.mw-keyed__key').at(-1)).toBe('no key yet');
    expect(text(container, '.mw-bubble__header')).toEqual(['Template of project 3f0c2b6e…']);
  });

  it('says times by the clock of whoever looks, and keeps what is no time', async () => {
    const container = await show(
      template({
        name: 'a',
        value: {
          type: 'timeslots',
          slots: [{ start: '2030-03-04T09:00:00+01:00', seconds: 5400 }, { start: 'soon' }, {}],
        },
      }),
    );
    const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
    const start = Date.parse('2030-03-04T08:00:00Z');
    const [first, ...others] = text(container, '.mw-keyed__time');
    expect(first).toContain(clock.formatRange(start, start + 5_400_000));
    expect(first).toContain('2030');
    expect(others).toEqual(['soon', 'Time not chosen yet']);
  });

  it('cuts long JSON', async () => {
    const json = JSON.stringify(
      Object.fromEntries([...'abcdefghijkl'].map((key) => [key, 1])),
      null,
      2,
    );
    const container = await show(template({ name: 'a', value: { type: 'object', json } }));
    const [shown = ''] = text(container, '.mw-keyed__json');
    expect(shown).toContain('"g": 1');
    expect(shown).not.toContain('"h": 1');
  });

  it('shows cards below, whose link can be picked', async () => {
    const onPick = vi.fn();
    const films = keyed.find(({ name }) => name === 'lamps_on_film');
    if (!films) throw new Error('no sample');
    await show(films, { interactive: true, onPick });
    expect(page.getByText('2 cards, below').query()).not.toBeNull();
    await page.getByRole('button', { name: 'See it' }).first().click();
    await expect.poll(() => onPick.mock.calls.length).toBe(1);
    expect(JSON.stringify(onPick.mock.calls)).toContain('https://example.com/lamps/brass');
  });

  it('speaks French', async () => {
    const { container } = await render(
      <WordsProvider locale="fr" dictionary={fr}>
        <MessagePreview
          frame="none"
          message={template({ name: 'a', value: { type: 'boolean', boolean: true } })}
        />
      </WordsProvider>,
    );
    expect(text(container, '.mw-keyed__value')).toEqual(['Oui']);
  });
});
