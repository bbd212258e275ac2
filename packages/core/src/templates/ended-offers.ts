import type { Issue } from '../issue.ts';
import type { TemplateMessage } from '../messages/template.ts';
import { parametersOf } from './match.ts';

/** The ends of limited-time offers that are past: the platform takes them in the future only (P-LTO). */
export function endedOffers(message: TemplateMessage, now: number): Issue[] {
  return message.components.flatMap((component, position) =>
    parametersOf(component).flatMap(({ value }, index): Issue[] => {
      if (value?.type !== 'expiry' || value.epochMs === undefined || value.epochMs > now) return [];
      const path = ['message', 'components', position, 'parameters', index, 'value', 'epochMs'];
      return [
        { layer: 'limit', code: 'template.offer-ended', severity: 'error', path, params: {} },
      ];
    }),
  );
}
