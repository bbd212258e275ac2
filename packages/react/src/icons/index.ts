export { Icon, type IconComponentProps, type Icons, IconsContext } from './icon.tsx';
export type { ActionIconName, IconName } from './icon-paths.tsx';
