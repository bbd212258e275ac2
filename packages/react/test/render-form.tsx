import '../src/styles/index.css';
import type { Draft, Message } from '@messagewright/core';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { MessageBuilderProps } from '../src/builder/builder-props.ts';
import { MessageBuilder } from '../src/builder/message-builder.tsx';
import { forms } from '../src/messages/forms.ts';
import { carrierOf, exampleRecipient } from '../src/stories/carrier.ts';

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

/**
 * Renders the form of a message for the first provider that carries it; props are the builder's own.
 */
export async function renderForm(
  message: Message,
  props: Partial<MessageBuilderProps> & { width?: number; draft?: Partial<Draft> } = {},
): Promise<RenderedForm> {
  const { width = 900, draft: more, ...rest } = props;
  const provider = props.provider ?? carrierOf(message.type);
  let draft: Draft = { version: 1, to: exampleRecipient(provider), ...more, message };
  await page.viewport(width, 900);
  // Tests look at the form itself, not at the room that is kept for it.
  await Promise.all(Object.values(forms).map((form) => form?.load?.()));
  const { container } = await render(
    <MessageBuilder.Root
      provider={provider}
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
