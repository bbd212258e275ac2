import type { TemplateMessage } from '../messages/template.ts';
import type { TemplateDefinition } from './definition.ts';
import { fillTemplate } from './fill-template.ts';

/** A template's body with a message's values in it, as plain text. Placeholders without a value stay in it. */
export function filledBody(
  definition: TemplateDefinition,
  message: TemplateMessage,
): string | undefined {
  const pieces = fillTemplate(definition, message).body;
  return pieces?.map((piece) => ('text' in piece ? piece.text : piece.placeholder)).join('');
}
