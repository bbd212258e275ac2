import type { ReactNode } from 'react';
import { useDeskWords } from '../words/words.tsx';

/** Whose desk it is, and the menus that are its children. */
export function DeskHeader({ children }: { children: ReactNode }) {
  const { t } = useDeskWords();
  return (
    <header className="desk-header">
      <svg className="brand" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect className="brand-tile" width="32" height="32" rx="8" />
        <path
          className="brand-bubble"
          d="M9 9h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8l-5 4v-4H9a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z"
        />
        <path className="brand-lines" d="M11 13h10M11 17h6" />
      </svg>
      <h1 className="desk-title">
        {t.desk.shop} <span className="desk-subtitle">{t.desk.title}</span>
      </h1>
      {children}
    </header>
  );
}
