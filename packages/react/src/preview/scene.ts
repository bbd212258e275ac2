import type { FlowReference, Message, TemplateDefinition } from '@messagewright/core';
import type { ComponentType } from 'react';

/** The most code points that a place (`message.sections.0.title`) takes; `undefined` without a limit. */
export type LimitAt = (path: string) => number | undefined;

/** What the recipient does to a message, in neutral words: no provider's event. */
export type PreviewPick =
  | { type: 'button'; id?: string | undefined; title: string }
  | { type: 'row'; id?: string | undefined; title: string; description?: string | undefined }
  | { type: 'link'; title: string; url: string }
  | { type: 'buy'; title: string; amountCents?: number | undefined; currency: string }
  | { type: 'location' }
  | { type: 'address'; country: string }
  | { type: 'product'; catalogId?: string | undefined; id: string }
  | { type: 'catalog' }
  | { type: 'flow'; title: string; flow: FlowReference; token?: string | undefined }
  | { type: 'call'; title?: string | undefined; payload?: string | undefined }
  | { type: 'call-permission' };

/** What the business answers by itself to what was picked. */
export interface PreviewReply {
  title?: string | undefined;
  text?: string | undefined;
}

/** What surrounds a message in the preview and is the same for every message type. */
export interface Scene {
  limitAt: LimitAt;
  /** The approved text that the message fills in, where it is known. */
  template?: TemplateDefinition | undefined;
  time: string;
  /** Whether the picture at an address may be loaded. */
  loads(url: string): boolean;
  /** The `blob:` address of a file that the author chose, where its bytes are at hand. */
  fileUrl(id: string): string | undefined;
  /** Whether buttons can be tapped and lists opened. */
  interactive: boolean;
  /** The path of what was picked last. */
  picked?: string | undefined;
  pick(path: string, pick: PreviewPick, reply?: PreviewReply): void;
  sheet: { open: boolean; setOpen(open: boolean): void };
}

/** What the preview of one message type is given. */
export interface TypePreviewProps<M extends Message = Message> {
  message: M;
  /** Where the message stands in the draft: `message`. */
  path: string;
  scene: Scene;
}

/** The preview of one message type. */
export type TypePreview<M extends Message = Message> = ComponentType<TypePreviewProps<M>>;
