import type { Issue } from '../issue.ts';
import type { TemplateComponent, TemplateMessage } from '../messages/template.ts';
import type { Path } from '../place.ts';
import { templateIssue } from './template-issue.ts';

/** The parts whose values can stand nowhere else, so that the platform refuses a message without them. */
const codes: { readonly [S in TemplateComponent['slot']]?: string } = {
  offer: 'template.offer-lost',
  carousel: 'template.carousel-lost',
};

/** The parts of an approved template's message that a provider has no place for, filled or not. */
export function lostParts(message: TemplateMessage, isDrawn: (place: Path) => boolean): Issue[] {
  return message.components.flatMap(({ slot }, index) => {
    const place = ['message', 'components', index];
    const { [slot]: code } = codes;
    return code && !isDrawn(place) ? [templateIssue(code, [...place, 'slot'])] : [];
  });
}
