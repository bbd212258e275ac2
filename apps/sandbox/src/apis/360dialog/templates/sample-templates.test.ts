import { expect, test } from 'vitest';
import { filled } from '../__fixtures__/template-bodies.ts';
import { placeholders } from './placeholders.ts';
import { sampleLanguages } from './sample-template.ts';
import { messageStatuses, sampleTemplates } from './sample-templates.ts';

const names = [...new Set(sampleTemplates.map(({ name }) => name))];
const parts = sampleTemplates.flatMap(({ name, language, components }) =>
  components
    .flatMap((part) => [part, ...(part.cards ?? []).flatMap((card) => card.components)])
    .map((part) => ({ name, language, part })),
);

test('every template is in every language, with an id of its own', () => {
  for (const name of names) {
    const languages = sampleTemplates.filter((each) => each.name === name);
    expect(languages.map(({ language }) => language)).toEqual([...sampleLanguages]);
    // Another language has other words, and the same parts with the same placeholders.
    const outlines = languages.map(({ components }) =>
      components.map(({ type, format, text }) => [type, format, placeholders(text)]),
    );
    expect(outlines[1]).toEqual(outlines[0]);
    expect(outlines[2]).toEqual(outlines[0]);
  }
  expect(new Set(sampleTemplates.map(({ id }) => id)).size).toBe(sampleTemplates.length);
});

test('every template that can be sent has a good message in the tests', () => {
  const sendable = sampleTemplates.filter(({ status }) => status === 'APPROVED');
  expect(Object.keys(filled).sort()).toEqual([...new Set(sendable.map(({ name }) => name))].sort());
  expect(Object.keys(messageStatuses).every((name) => Object.hasOwn(filled, name))).toBe(true);
});

test.each(parts)('$name, $language: an example stands for each placeholder', ({ part }) => {
  const count = placeholders(part.text).length;
  const { body_text, body_text_named_params, header_text } = part.example ?? {};
  const [first] = Array.isArray(body_text) ? body_text : [];
  const examples = first ?? body_text_named_params ?? header_text ?? [];
  expect(examples).toHaveLength(count);
  for (const { url, example } of part.buttons ?? []) {
    expect(example?.length ?? 0).toBeGreaterThanOrEqual(placeholders(url).length);
  }
});

// The lengths that the platform allows when a template is made.
test.each(parts)('$name, $language: its texts could be approved', ({ part }) => {
  const max = { HEADER: 60, BODY: 600, FOOTER: 60, BUTTONS: 0, CAROUSEL: 0, LIMITED_TIME_OFFER: 0 };
  expect([...(part.text ?? '')].length).toBeLessThanOrEqual(max[part.type]);
  expect(part.text ?? 'a').not.toMatch(/^\{\{|\}\}$/);
  expect([...(part.limited_time_offer?.text ?? '')].length).toBeLessThanOrEqual(16);
  for (const { text } of part.buttons ?? []) expect([...text].length).toBeLessThanOrEqual(25);
});
