import type { TemplateComponent } from '@messagewright/core';
import { useValueAt } from '../../fields/index.ts';

/** What a part of a template is, and of a button its sort. */
export function usePart(path: string): {
  slot: TemplateComponent['slot'];
  button: string | undefined;
} {
  const [slot = 'custom'] = useValueAt<TemplateComponent['slot']>(`${path}.slot`);
  const [button] = useValueAt<string>(`${path}.button`);
  return { slot, button };
}
