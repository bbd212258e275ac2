import '../src/styles/index.css';
import { type Draft, digishare, type Message, type Provider } from '@messagewright/core';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { MessageBuilderProps } from '../src/builder/builder-props.ts';
import { MessageBuilder } from '../src/builder/message-builder.tsx';

/** A form in its builder, without preview and JSON. */
export interface RenderedForm {
  /** The draft after the last edit. */
  draft(): Draft;
  message<M extends Message = Message>(): M;
  /** The builder's own element. */
  root: HTMLElement;
  /** Controls of the form in the order of the document. */
  controls(): HTMLElement[];
  /** The control of a place: `message.body`. */
  control(path: string): HTMLInputElement;
}

/** Renders the form of a message; props are the builder's own. */
export async function renderForm(
  message: Message,
  props: Partial<MessageBuilderProps> & { width?: number; draft?: Partial<Draft> } = {},
): Promise<RenderedForm> {
  const { width = 900, draft: more, ...rest } = props;
  let draft: Draft = { version: 1, to: { type: 'conversation', id: 'conv_1' }, ...more, message };
  await page.viewport(width, 900);
  const { container } = await render(
    <MessageBuilder.Root
      provider={digishare as Provider}
      hideRecipient
      style={{ background: 'var(--mw-surface)' }}
      defaultValue={draft}
      onChange={(next) => {
        draft = next;
      }}
      {...rest}
    >
      <MessageBuilder.Form />
    </MessageBuilder.Root>,
  );
  const root = container.firstElementChild as HTMLElement;
  return {
    root,
    draft: () => draft,
    message: <M extends Message>() => draft.message as M,
    controls: () => [
      ...root.querySelectorAll<HTMLElement>('input, textarea, select, [data-mw-path][type=button]'),
    ],
    control: (path) => {
      const found = root.querySelector<HTMLInputElement>(
        `:is(input, textarea, select, button)[data-mw-path="${path}"]`,
      );
      if (!found) throw new Error(`no control at ${path}`);
      return found;
    },
  };
}
