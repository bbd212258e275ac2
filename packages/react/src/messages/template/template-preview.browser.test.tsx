import '../../styles/index.css';
import {
  draftFromTemplate,
  filledBody,
  type TemplateComponent,
  type TemplateDefinition,
  type TemplateMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { WordsProvider } from '../../context/index.ts';
import { fr } from '../../dictionary/fr.ts';
import { MessagePreview, type MessagePreviewProps } from '../../preview/index.ts';
import { sampleTemplates } from '../../stories/sample-templates.ts';

function find(name: string, language = 'en'): TemplateDefinition {
  const found = sampleTemplates.find((each) => each.name === name && each.language === language);
  if (!found) throw new Error(`There is no sample template ${name} in ${language}.`);
  return found;
}

async function show(props: Omit<MessagePreviewProps, 'message'> & { message: TemplateMessage }) {
  const { container } = await render(
    <main>
      <MessagePreview frame="none" {...props} />
    </main>,
  );
  return container;
}

const text = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

const shipped = find('order_shipped', 'en_GB');

/** The message with texts for the places of its body. */
function withBody(message: TemplateMessage, ...texts: string[]): TemplateMessage {
  const body: TemplateComponent = {
    slot: 'body',
    parameters: texts.map((each) => ({ value: { type: 'text', text: each } })),
  };
  const components = message.components.map((each) => (each.slot === 'body' ? body : each));
  return { ...message, components };
}

describe('a template whose text is known', () => {
  it('shows the text with the values in it, its footer and its buttons', async () => {
    const container = await show({ message: samples.template.maximal, template: shipped });
    expect(text(container, '.mw-format')[0]).toBe(
      'Hello Salma, your order no. 4021 for 349.50 MAD is on its way. We deliver on Friday, 9:00 to 12:00.You can follow it at any time.',
    );
    expect(text(container, '.mw-bubble__footer')).toEqual(['Atlas Home']);
    expect(text(container, '.mw-action')).toEqual(['Track order', 'Not at home']);
    expect(text(container, '.mw-media__name')).toEqual(['van.jpg']);
    expect(text(container, '.mw-open-slot')).toEqual([]);
  });

  it('says what agents see where those are other words', async () => {
    const message = withBody(draftFromTemplate(shipped), 'Salma', '4021', '1 MAD', 'Friday');
    const own = await show({ message: { ...message, preview: 'On its way' }, template: shipped });
    expect(text(own, '.mw-bubble__footer')).toEqual(['Atlas HomeAgents see: On its way']);
    const preview = filledBody(shipped, message);
    const same = await show({ message: { ...message, preview }, template: shipped });
    expect(text(same, '.mw-bubble__footer')).toEqual(['Atlas Home']);
  });

  it('marks placeholders without a value', async () => {
    const message = withBody(draftFromTemplate(shipped), 'Salma', '', '', '');
    const container = await show({ message, template: shipped });
    expect(text(container, '.mw-open-slot')).toEqual(['{{2}}', '{{3}}', '{{4}}']);
  });

  it('reads the formatting of text and values as one', async () => {
    const template: TemplateDefinition = {
      name: 'a',
      language: 'en',
      components: [{ part: 'body', text: 'Your code is *{{1}}*, not _{{2}}_.' }],
    };
    const message = withBody(draftFromTemplate(template), '4021', '');
    const container = await show({ message, template });
    expect(text(container, 'strong')).toEqual(['4021']);
    expect(text(container, 'em .mw-open-slot')).toEqual(['{{2}}']);
  });

  it('shows a text header with its value', async () => {
    const template = find('chosen_for_you');
    const container = await show({ message: draftFromTemplate(template), template });
    expect(text(container, '.mw-bubble__header')).toEqual(['For you, {{1}}']);
    expect(text(container, '.mw-bubble__header .mw-open-slot')).toEqual(['{{1}}']);
  });

  it('gives a link with the value in it', async () => {
    const onPick = vi.fn();
    await show({ message: samples.template.maximal, template: shipped, onPick });
    await page.getByRole('button', { name: 'Track order' }).click();
    expect(onPick).toHaveBeenCalledExactlyOnceWith({
      type: 'link',
      title: 'Track order',
      url: 'https://example.com/orders/4021',
    });
  });

  it('shows an offer with its end and its code', async () => {
    const template = find('autumn_offer', 'fr');
    const message = draftFromTemplate(template);
    const bare = await show({ message, template });
    expect(text(bare, '.mw-offer__words')).toEqual(['Offre d’automneNo end given yet']);
    const [variant] = (samples.template.variants ?? []).filter(
      ({ name }) => name === 'autumn_offer',
    );
    const container = await show({ message: variant ?? message, template });
    const [words] = text(container, '.mw-offer__words');
    expect(words).toMatch(/^Offre d’automneEnds .*20(29|30).*Code: AUTUMN25$/);
  });

  it('shows a place above the text', async () => {
    const template = find('pick_up_point', 'en_US');
    const [message] = (samples.template.variants ?? []).filter(
      ({ name }) => name === template.name,
    );
    const container = await show({ message: message ?? draftFromTemplate(template), template });
    expect(text(container, '.mw-place__name')).toEqual(['Pick-up point, Sour Jdid']);
    expect(container.querySelector('.mw-map__pin')).not.toBeNull();
  });

  it('shows the cards of a carousel, each with its own values', async () => {
    const template = find('new_lamps');
    const [message] = (samples.template.variants ?? []).filter(
      ({ name }) => name === template.name,
    );
    const container = await show({ message: message ?? draftFromTemplate(template), template });
    expect(text(container, '.mw-cards__card .mw-format')).toEqual([
      'Brass, small, Brass MAD',
      'Brass, tall, Brass MAD',
    ]);
  });
});

describe('a template whose text is not known', () => {
  it('shows its name, its language and its values by part', async () => {
    const container = await show({ message: samples.template.maximal });
    expect(text(container, '.mw-bubble__header')).toEqual(['order_shipped']);
    expect(text(container, '.mw-template-values li')).toEqual([
      'Salma',
      'no. 4021',
      '349.50 MAD',
      'Friday, 9:00 to 12:00',
    ]);
    expect(text(container, '.mw-action')).toEqual(['orders/4021', 'not_at_home']);
    expect(text(container, '.mw-bubble__footer')[0]).toContain('English (United Kingdom)');
  });

  it('takes another template for none', async () => {
    const message = { ...samples.template.maximal, language: 'fr' };
    const container = await show({ message, template: shipped });
    expect(text(container, '.mw-bubble__header')).toEqual(['order_shipped']);
  });

  it.each(
    [samples.template.minimal, ...(samples.template.variants ?? [])].map(
      (message, index) => [message.name ?? String(index), message] as const,
    ),
  )('shows %s', async (_, message) => {
    const container = await show({ message });
    expect(container.querySelector('.mw-bubble')).not.toBeNull();
  });
});

it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (theme) => {
  const container = await render(
    <main style={{ colorScheme: theme }}>
      {['order_shipped en_GB', 'autumn_offer fr', 'pick_up_point en_US', 'new_lamps en'].map(
        (key) => {
          const [name = '', language] = key.split(' ');
          const template = find(name, language);
          const message = draftFromTemplate(template);
          return <MessagePreview key={key} {...{ message, template, theme }} />;
        },
      )}
      <MessagePreview message={samples.template.maximal} theme={theme} />
    </main>,
  );
  const { violations } = await axe.run(container.container);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});

it('speaks French', async () => {
  const { container } = await render(
    <WordsProvider locale="fr" dictionary={fr}>
      <MessagePreview message={samples.template.maximal} frame="none" />
    </WordsProvider>,
  );
  expect(text(container, '.mw-bubble__footer')[0]).toBe(
    'anglais (Royaume-Uni)Le texte approuvé s’affiche ici dès que le modèle est connu.',
  );
});
