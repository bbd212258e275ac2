import '../src/styles/index.css';
import { type Draft, d360, getAt, type Provider } from '@messagewright/core';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { MessageBuilderProps } from '../src/builder/builder-props.ts';
import { MessageBuilder } from '../src/builder/message-builder.tsx';

/** One control in a builder, without the form around it. */
export interface RenderedField {
  root: HTMLElement;
  /** What the draft holds at a place after the last edit. */
  at(path: string): unknown;
}

/** Renders controls on a draft; props are the builder's own. */
export async function renderField(
  children: ReactNode,
  draft: Partial<Omit<Draft, 'message'>> & { message: object },
  props: Partial<MessageBuilderProps> & { width?: number } = {},
): Promise<RenderedField> {
  const { width = 600, ...rest } = props;
  let current = { version: 1, to: { type: 'phone', phone: '' }, ...draft } as Draft;
  await page.viewport(width, 800);
  const { container } = await render(
    <MessageBuilder.Root
      provider={d360 as Provider}
      style={{ background: 'var(--mw-surface)' }}
      defaultValue={current}
      onChange={(next) => {
        current = next;
      }}
      {...rest}
    >
      {children}
    </MessageBuilder.Root>,
  );
  return {
    root: container.firstElementChild as HTMLElement,
    at: (path) => getAt(current, path.split('.')),
  };
}

/** What axe objects to, as `rule: element`. */
export async function objections(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The looks that every control is checked in. */
export const looks = [
  ['light', 'ltr'],
  ['dark', 'rtl'],
] as const;
