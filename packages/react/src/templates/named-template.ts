import { isOfTemplate, type Message, type TemplateDefinition } from '@messagewright/core';

/** The template that a message names by name and language, if it is among these. */
export function namedTemplate(
  message: Message,
  templates: readonly TemplateDefinition[],
): TemplateDefinition | undefined {
  if (!namesTemplate(message)) return undefined;
  return templates.find((template) => isOfTemplate(template, message));
}

/** Whether a message is one of those that fill in a template, and says which. */
export function namesTemplate(
  message: Message,
): message is Extract<Message, { components: unknown }> {
  return 'components' in message && (message.name ?? '') !== '';
}
