import {
  type Draft,
  draftFromTemplate,
  empty,
  providers,
  type TemplateDefinition,
} from '@messagewright/core';
import { expect, it } from 'vitest';
import { createBuilderStore } from './builder-store.ts';

const provider = providers['360dialog'];
const template: TemplateDefinition = {
  name: 'order_ready',
  language: 'en',
  components: [{ part: 'body', text: 'Order {{1}} is ready.' }],
};
const draft: Draft = {
  version: 1,
  to: { type: 'phone', phone: '+447700900123' },
  message: draftFromTemplate(template),
};
const lacking: Draft = { ...draft, message: { ...draftFromTemplate(template), components: [] } };
const codes = (store: ReturnType<typeof createBuilderStore>) =>
  store.get().prepared.issues.map(({ code }) => code);

it('a draft is checked against the template that it names, once that is known', () => {
  const store = createBuilderStore(lacking, { provider });
  expect(store.get().template).toBeUndefined();
  expect(codes(store)).not.toContain('template.value-missing');
  store.furnish({ provider, templates: [template] });
  expect(store.get().template).toBe(template);
  expect(codes(store)).toContain('template.value-missing');
});

it('a template in another language is another template', () => {
  const templates = [{ ...template, language: 'fr' }];
  const store = createBuilderStore(lacking, { provider, templates });
  expect(store.get().template).toBeUndefined();
  expect(codes(store)).not.toContain('template.value-missing');
});

it('a host may give the one template itself, beside its other facts', () => {
  const context = { template, overrides: { 'wa.tpl.name': { off: true } } } as const;
  const store = createBuilderStore(lacking, { provider, context });
  expect(store.get().template).toBe(template);
  expect(codes(store)).toContain('template.value-missing');
});

it('a message of another type names none', () => {
  const store = createBuilderStore(empty('text', provider), { provider, templates: [template] });
  expect(store.get().template).toBeUndefined();
});
