import type {
  Context,
  Draft,
  Issue,
  MessageType,
  Provider,
  WireRequest,
} from '@messagewright/core';
import type { ComponentType, CSSProperties, ReactNode } from 'react';
import type { Notification, WordsOptions } from '../context/index.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Upload } from '../files/files-context.ts';
import type { PartFile } from '../files/part-files.ts';
import type { Icons } from '../icons/index.ts';
import type { PreviewContact } from '../preview/index.ts';
import type { LoadTemplates } from '../templates/use-template-library.ts';

/** What comes with every draft that the builder gives out. */
export interface DraftNews {
  /** Every issue, also those that the form does not show yet. */
  issues: readonly Issue[];
  provider: Provider;
}

/** What comes with a draft that is to be sent. */
export interface SubmitNews extends DraftNews {
  request: WireRequest;
  /** The files that the request's parts name, in their order; none for a request of JSON. */
  files: readonly PartFile[];
}

/** Parts that a host may replace by its own. */
export interface BuilderComponents {
  /** In place of the phone. */
  Preview?: ComponentType<{ draft: Draft; provider: Provider }> | undefined;
  /** In place of the JSON panel. */
  Json?: ComponentType<{ draft: Draft; request: WireRequest }> | undefined;
  /** Beside the buttons of the footer: "Saved just now". */
  Status?: ComponentType<{ draft: Draft }> | undefined;
}

/** Further class names for parts of the builder. */
export type BuilderClassNames = Partial<
  Record<'bar' | 'types' | 'form' | 'result' | 'footer', string>
>;

/** What the builder is given. Everything but a provider is optional. */
export interface MessageBuilderProps extends WordsOptions {
  /** The provider written for. With `providers` beside it, the host decides on a switch. */
  provider?: Provider | undefined;
  /** Providers to choose from. */
  providers?: readonly Provider[] | undefined;
  onProviderChange?: ((provider: Provider) => void) | undefined;

  /** The draft, where the host holds it. */
  value?: Draft | undefined;
  /** The draft to start with, where the builder holds it. */
  defaultValue?: Draft | undefined;
  /** The message type to start with, where there is no draft. */
  defaultType?: MessageType | undefined;
  /** Called once for every edit, whether the draft is valid or not. */
  onChange?: ((draft: Draft, news: DraftNews) => void) | undefined;
  /** Called with a draft without errors. Without it there is no Send button. */
  onSubmit?: ((draft: Draft, news: SubmitNews) => unknown) | undefined;
  /** Issues that the host knows of; each goes when its place is edited. */
  issues?: readonly Issue[] | undefined;
  /** Facts of the situation, such as the time, and overrides of limits. */
  context?: Context | undefined;
  /** Where the bytes of files are kept. By default in memory, as long as the builder is there. */
  files?: FileStore | undefined;
  /** How far the host's uploads are, by the id of the file. */
  uploads?: Readonly<Record<string, Upload | undefined>> | undefined;
  /** Stops the upload of one file. Without it there is no button for that. */
  onUploadCancel?: ((fileId: string) => void) | undefined;
  /** Uploads one file again that did not go through. Without it there is no button for that. */
  onUploadRetry?: ((fileId: string) => void) | undefined;
  /** Whether the preview may load the picture at an address. Without it nothing is loaded. */
  loadMedia?: ((url: string) => boolean) | undefined;
  /** Gives the approved templates of a provider. Asked for once they are needed, once for each provider. */
  loadTemplates?: LoadTemplates | undefined;

  /** The message types to offer, in this order. By default what the providers carry, and a few more with their reason. */
  types?: readonly MessageType[] | undefined;
  /** With whom the preview chats. */
  contact?: PreviewContact | undefined;
  readOnly?: boolean | undefined;
  /** Leaves out the recipient, where the host knows it. */
  hideRecipient?: boolean | undefined;
  /** Light or dark whatever the page is; without it the page decides. */
  theme?: 'light' | 'dark' | undefined;

  components?: BuilderComponents | undefined;
  icons?: Icons | undefined;
  classNames?: BuilderClassNames | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  id?: string | undefined;
  /** Where menus and dialogs go; the body by default. */
  portalContainer?: HTMLElement | null | undefined;
  /** News for the host's own toasts. */
  onNotify?: ((notification: Notification) => void) | undefined;
  /** A part that could not be shown; the draft is kept. */
  onError?: ((error: unknown) => void) | undefined;
  /** The parts, where the host lays them out itself. */
  children?: ReactNode;
}
