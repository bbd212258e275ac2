import { createContext, useContext } from 'react';
import type { BuilderClassNames, BuilderComponents, MessageBuilderProps } from './builder-props.ts';

/** What parts of the shell need of the host's props; handlers are the newest ones when called. */
export interface Host {
  components: BuilderComponents;
  classNames: BuilderClassNames;
  contact: MessageBuilderProps['contact'];
  types: MessageBuilderProps['types'];
  hideRecipient: boolean;
  /** When the customer service window closes; see the context of core. */
  serviceWindowExpiresAt: number | undefined;
  canSubmit: boolean;
  latest: { readonly current: MessageBuilderProps };
}

/** See `useHost`. */
export const HostContext = createContext<Host | undefined>(undefined);

/** Which pictures may load. Apart from the rest, since hosts write it inline and only the preview asks. */
export const LoadMediaContext = createContext<MessageBuilderProps['loadMedia']>(undefined);

/** The host's props, for the parts of the shell. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) {
    throw new Error(
      'messagewright: this part needs a builder around it. Put it inside <MessageBuilder.Root>.',
    );
  }
  return host;
}

/** Class names as one string. */
export function classes(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
