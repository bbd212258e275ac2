import type { Issue, Repair } from '../issue.ts';
import { templateMessage } from '../messages/template.ts';

/** Outside the service window only a template goes out, so one is offered. */
const useTemplate: Repair = {
  code: 'template.use',
  patch: [{ path: ['message'], value: templateMessage.empty() }],
};

const repairs: Readonly<Record<string, readonly Repair[]>> = {
  'answer.outside-window': [useTemplate],
};

/** What is offered against a refusal, by the code of its issue. */
export function repairsOf(issue: string): Pick<Issue, 'repairs'> {
  const offered = Object.hasOwn(repairs, issue) ? repairs[issue] : undefined;
  return offered ? { repairs: [...offered] } : {};
}
