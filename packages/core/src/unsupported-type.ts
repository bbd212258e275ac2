import type { Issue } from './issue.ts';
import type { Path } from './place.ts';
import type { Provider } from './provider.ts';

/** The issue of a message whose type the provider does not carry. */
export function unsupportedType(type: unknown, provider: Provider, at: Path = ['message']): Issue {
  return {
    layer: 'draft',
    code: 'type.unsupported',
    severity: 'error',
    path: [...at, 'type'],
    params: { type: String(type), provider: provider.label },
  };
}
