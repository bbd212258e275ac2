import type { Issue } from '../issue.ts';
import { checks } from '../limits/checks.ts';
import { countLength } from '../limits/count.ts';
import { textOf } from './fill-template.ts';
import { type FoundComponent, valueAt } from './slots.ts';
import { templateIssue } from './template-issue.ts';

const codeMax = 15;

/** A code to log in with is short, plain, and the same in the body and behind the button (R30). */
export function checkOneTimeCode(found: readonly FoundComponent[]): Issue[] {
  const codes = found.flatMap((component) =>
    component.slots
      .filter(({ kind, present }) => kind === 'code' && present)
      .map(({ path }) => ({ path: [...path, 'text'], text: textOf(valueAt(component, path)) })),
  );
  const filled = codes.filter(({ text }) => text !== '');
  return filled.flatMap(({ path, text }): Issue[] => {
    const actual = countLength(text, 'code-point');
    const params = { max: codeMax, actual, over: actual - codeMax, unit: 'code-point' };
    return [
      ...(actual > codeMax ? [templateIssue('length.max', path, params)] : []),
      ...(checks['no-link'](text) ? [] : [templateIssue('check.no-link', path)]),
      ...(checks['no-emoji'](text) ? [] : [templateIssue('check.no-emoji', path)]),
      ...(text === filled[0]?.text ? [] : [templateIssue('template.code-differs', path)]),
    ];
  });
}
