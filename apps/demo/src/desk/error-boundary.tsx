import { Component, type ReactNode } from 'react';
import { DeskWordsContext } from '../words/words.tsx';

/** Keeps the page from going blank when a part of it breaks. What was written is in the browser's storage. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = DeskWordsContext;
  declare context: React.ContextType<typeof DeskWordsContext>;
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { broken } = this.context.t.desk;
    return (
      <main className="empty" role="alert">
        <h2 className="empty-title">{broken.title}</h2>
        <p>{broken.text}</p>
        <button
          type="button"
          className="button"
          data-variant="primary"
          onClick={() => location.reload()}
        >
          {broken.retry}
        </button>
      </main>
    );
  }
}
