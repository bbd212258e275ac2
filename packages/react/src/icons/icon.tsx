import { type ComponentType, createContext, useContext } from 'react';
import { type IconName, iconPaths } from './icon-paths.tsx';

/** What a host's own icon is given. */
export interface IconComponentProps {
  className: string;
  'aria-hidden': true;
}

/** Icons of the host, by name; the rest stay ours. */
export type Icons = Partial<Record<IconName, ComponentType<IconComponentProps>>>;

/** The icons that a host puts in place of ours. */
export const IconsContext = createContext<Icons>({});

/** Icons that point in the direction of reading, so they turn with it. */
const directed = new Set<IconName>(['chevron-left', 'chevron-right', 'reply', 'send', 'external']);

/** A decorative icon; the control around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  const Replacement = useContext(IconsContext)[name];
  if (Replacement) return <Replacement className="mw-icon" aria-hidden={true} />;
  return (
    <svg
      className="mw-icon"
      data-icon={name}
      data-directed={directed.has(name) || undefined}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {iconPaths[name]}
    </svg>
  );
}
