import { memo } from 'react';
import { useSnapshot } from '../context/index.ts';
import { JsonPanel } from '../json/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useHost } from './host-context.ts';

/** The exact request, as JSON. */
export const BuilderJson = memo(function BuilderJson() {
  const { components, latest } = useHost();
  const { draft, prepared } = useSnapshot();
  const Own = components.Json;
  return (
    <ErrorBoundary
      part="json"
      resetKey={draft}
      onError={(error) => latest.current.onError?.(error)}
    >
      {Own ? <Own draft={draft} request={prepared.request} /> : <JsonPanel />}
    </ErrorBoundary>
  );
});
