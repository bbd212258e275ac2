import { Component, type ReactNode } from 'react';
import { useWords } from '../context/index.ts';

interface ErrorBoundaryProps {
  /** Which part it holds, for its words. */
  part: 'form' | 'preview' | 'json';
  /** When this changes, the part is tried again. */
  resetKey?: unknown;
  onError?: ((error: unknown) => void) | undefined;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failed: boolean;
  resetKey: unknown;
}

/** Keeps a part that cannot be shown from taking the others, and the draft, with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return state.resetKey === resetKey ? null : { failed: false, resetKey };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Broken part={this.props.part} retry={() => this.setState({ failed: false })} />;
  }
}

function Broken({ part, retry }: { part: ErrorBoundaryProps['part']; retry: () => void }) {
  const words = useWords();
  return (
    <div className="mw-broken" role="alert">
      <p>
        {words.text(`builder.broken.${part}`)} {words.text('builder.broken.kept')}
      </p>
      <button type="button" className="mw-button" onClick={retry}>
        {words.text('builder.broken.retry')}
      </button>
    </div>
  );
}
