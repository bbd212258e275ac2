import type { TemplateDefinition, TemplateDefinitionPart } from '@messagewright/core';
import { withoutAccents } from '../context/plain-text.ts';

/** What a template is looked for by; what is empty asks for nothing. */
export interface TemplateSearch {
  /** Words of its name or its texts, in any order. */
  text: string;
  language: string;
  category: string;
}

/** The templates that are meant, in the order given. */
export function searchTemplates(
  templates: readonly TemplateDefinition[],
  { text, language, category }: TemplateSearch,
): TemplateDefinition[] {
  const wanted = withoutAccents(text).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    if (language !== '' && template.language !== language) return false;
    if (category !== '' && template.category !== category) return false;
    if (wanted.length === 0) return true;
    const found = withoutAccents([template.name, ...textsOf(template.components)].join(' '));
    return wanted.every((word) => found.includes(word));
  });
}

/** Every text that the recipient of a template reads. */
function textsOf(components: readonly TemplateDefinitionPart[]): string[] {
  return components.flatMap((component) => {
    if (component.part === 'carousel')
      return component.cards.flatMap((card) => textsOf(card.components));
    if (component.part === 'buttons') return component.buttons.map(({ text }) => text);
    return component.text ?? [];
  });
}
