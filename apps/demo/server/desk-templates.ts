import {
  d360,
  type Json,
  livedesk,
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
  const approved = definitions.filter(({ status }) => status?.toUpperCase() === 'APPROVED');
  // LiveDesk sends templates of the same platform, and its sandbox takes them by any name.
  return { [d360.id]: approved, [livedesk.id]: approved };
}
