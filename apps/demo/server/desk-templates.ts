import {
  d360,
  type Json,
  readTemplateDefinition,
  type TemplateDefinition,
} from '@messagewright/core';
import { sampleTemplates } from '@messagewright/sandbox';

/** Approved templates by provider, as the page asks for them. */
export type DeskTemplates = Readonly<Record<string, readonly TemplateDefinition[]>>;

/** The sandbox's templates, read from the JSON in which the platform lists templates. */
export function sandboxTemplates(): DeskTemplates {
  const listed = JSON.parse(JSON.stringify(sampleTemplates)) as Json[];
  const definitions = listed.flatMap((json) => readTemplateDefinition(json) ?? []);
  return { [d360.id]: definitions.filter(({ status }) => status?.toUpperCase() === 'APPROVED') };
}
