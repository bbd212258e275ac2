import { digishare } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { fr } from '../dictionary/fr.ts';
import { MessageBuilder } from '../index.ts';

const draft = {
  version: 1 as const,
  to: { type: 'conversation' as const, id: 'conv_1' },
  message: samples.list.maximal,
};

it('renders on a server, where there is no window', () => {
  expect(typeof window).toBe('undefined');
  const html = renderToString(
    createElement(MessageBuilder, { provider: digishare, defaultValue: draft }),
  );
  expect(html).toContain('Support menu');
  expect(html).toContain('Track it on the map');
});

it('renders on a server in the language of the host, both times the same', () => {
  const element = createElement(MessageBuilder, {
    provider: digishare,
    value: draft,
    locale: 'fr',
    dictionary: fr,
    theme: 'dark',
  });
  const html = renderToString(element);
  expect(html).toContain('lang="fr"');
  expect(html).toContain('data-mw-theme="dark"');
  expect(html).toContain('Boutons de réponse');
  expect(renderToString(element)).toBe(html);
});

it.each([
  undefined,
  null,
  'text',
  [],
  {},
  { message: null },
  { message: { type: 'constructor' } },
  { version: 9, to: 'nobody', message: { type: 'list', sections: 'none' } },
  { version: 1, to: { type: 'carrier-pigeon' }, message: { type: 'text', text: 7 } },
])('a server survives the value %j', (value) => {
  const element = createElement(MessageBuilder, {
    provider: digishare,
    defaultValue: value as unknown as typeof draft,
  });
  expect(() => renderToString(element)).not.toThrow();
});

it.each([
  { type: 'later', wish: 'kept' },
  { type: 'list', sections: 'kept' },
  { type: 'text', text: ['kept'] },
])('a message that no form can show is kept as JSON: %j', (message) => {
  const value = { ...draft, message } as unknown as typeof draft;
  const html = renderToString(
    createElement(MessageBuilder, { provider: digishare, defaultValue: value }),
  );
  expect(html).toMatch(/<textarea[^>]*>[^<]*kept/);
});

it('a message with a member too many keeps its form', () => {
  const value = { ...draft, message: { ...draft.message, later: true } };
  const html = renderToString(
    createElement(MessageBuilder, { provider: digishare, defaultValue: value }),
  );
  expect(html).toContain('Track it on the map');
});

it('says what is missing when there is no provider', () => {
  expect(() => renderToString(createElement(MessageBuilder, {}))).toThrow(/needs a provider/);
});
