import { useBuilder } from './builder-context.ts';
import { useWords } from './words.tsx';

/** What menus, popovers, tooltips and dialogs need to look like the builder they belong to. */
export interface PortalProps {
  container: HTMLElement | null | undefined;
  /** For the outermost element of the content. */
  root: {
    className: string;
    dir: 'ltr' | 'rtl';
    lang: string;
    'data-mw-theme': 'light' | 'dark' | undefined;
  };
}

/** See `PortalProps`. Only inside a builder. */
export function usePortal(): PortalProps {
  const { portalContainer, theme } = useBuilder();
  const { dir, locale } = useWords();
  return {
    container: portalContainer,
    root: { className: 'mw-portal', dir, lang: locale, 'data-mw-theme': theme },
  };
}
