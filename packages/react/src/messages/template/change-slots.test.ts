import {
  type Draft,
  draftFromTemplate,
  type TemplateComponent,
  type TemplateDefinition,
  type TemplateMessage,
  templateSlots,
} from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { sampleTemplates } from '../../stories/sample-templates.ts';
import { withoutParameter, withSlot } from './change-slots.ts';

function draftOf(definition: TemplateDefinition, components: TemplateComponent[]): Draft {
  const { name, language } = definition;
  const message: TemplateMessage = { type: 'template', name, language, components };
  return { version: 1, to: { type: 'phone', phone: '+447700900123' }, message };
}

const messageOf = (draft: Draft) => draft.message as TemplateMessage;

/** Fills one missing slot after another. */
function filled(definition: TemplateDefinition, start: Draft): Draft {
  let draft = start;
  for (let step = 0; step < 30; step++) {
    const missing = templateSlots(definition, messageOf(draft)).find(({ present }) => !present);
    if (!missing) return draft;
    draft = withSlot(draft, missing, definition);
  }
  throw new Error('A slot stays missing.');
}

describe('filling slots one by one', () => {
  it.each(sampleTemplates.map((template) => [template.name, template.language, template] as const))(
    'makes a whole message of %s in %s out of nothing',
    (_, __, template) => {
      const draft = filled(template, draftOf(template, []));
      const { components } = messageOf(draft);
      for (const slot of templateSlots(template, messageOf(draft))) expect(slot.present).toBe(true);
      for (const component of draftFromTemplate(template).components) {
        if (component.slot !== 'carousel') expect(components).toContainEqual(component);
      }
    },
  );

  it('keeps what is there already', () => {
    const [template] = sampleTemplates;
    if (!template) throw new Error('There is no sample template.');
    const body: TemplateComponent = {
      slot: 'body',
      parameters: [{ value: { type: 'text', text: 'Salma' } }],
    };
    const found = messageOf(filled(template, draftOf(template, [body]))).components[0];
    expect(found?.slot === 'body' && found.parameters).toEqual([
      { value: { type: 'text', text: 'Salma' } },
      { value: { type: 'text', text: '' } },
      { value: { type: 'text', text: '' } },
      { value: { type: 'text', text: '' } },
    ]);
  });
});

describe('taking a value out', () => {
  const [template] = sampleTemplates;
  const start = draftOf(template ?? { name: '', language: '', components: [] }, [
    {
      slot: 'body',
      parameters: [
        { value: { type: 'text', text: 'one' } },
        { value: { type: 'text', text: 'two' } },
      ],
    },
    { slot: 'button', index: 1, button: 'quick_reply', parameters: [{ name: 'x' }] },
  ]);

  it('leaves the others of its part', () => {
    const { components } = messageOf(
      withoutParameter(start, ['message', 'components', 0, 'parameters', 0]),
    );
    expect(components[0]).toEqual({
      slot: 'body',
      parameters: [{ value: { type: 'text', text: 'two' } }],
    });
  });

  it('takes out the part that holds nothing else', () => {
    const { components } = messageOf(
      withoutParameter(start, ['message', 'components', 1, 'parameters', 0]),
    );
    expect(components).toHaveLength(1);
  });
});
