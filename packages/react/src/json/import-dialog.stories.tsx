import { bodyForm, type Draft, encode } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storyProviders, storySettings } from '../stories/story-settings.ts';
import { ImportDialog, type ImportDialogProps } from './import-dialog.tsx';

function bodyOf(message: Draft['message']): string {
  const draft: Draft = { version: 1, to: { type: 'conversation', id: 'c_1842' }, message };
  const [provider] = storyProviders;
  if (!provider) throw new Error('Storybook needs a provider.');
  return JSON.stringify(bodyForm(encode(draft, provider).request), null, 2);
}

const list = bodyOf(samples.list.maximal);

/** What `ImportDialog` does not decide: whether it is open. */
function Example(props: Omit<ImportDialogProps, 'open' | 'onOpenChange'>) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" className="mw-button" onClick={() => setOpen(true)}>
        …
      </button>
      <ImportDialog {...props} open={open} onOpenChange={setOpen} />
    </>
  );
}

/** Takes pasted JSON, says what it is, and leads to whatever is wrong with it. */
const meta = {
  title: 'Builder/Import dialog',
  component: ImportDialog,
  // A dialog covers its page, so in the documentation each gets a page of its own.
  parameters: { docs: { story: { inline: false, iframeHeight: 640 } } },
  args: { open: true, onOpenChange: fn(), onImport: fn(), providers: storyProviders },
  argTypes: { open: { control: false }, providers: { control: false } },
  render: ({ providers, defaultText, onImport }, { globals }) => (
    <MessageBuilder.Root {...storySettings(globals)}>
      <Example providers={providers} defaultText={defaultText} onImport={onImport} />
    </MessageBuilder.Root>
  ),
} satisfies Meta<typeof ImportDialog>;
export default meta;

type Story = StoryObj<typeof meta>;

const importButton = () => screen.getAllByRole('button').at(-1) as HTMLElement;

export const Empty: Story = {};

export const Valid: Story = {
  args: { defaultText: list },
  play: async ({ args }) => {
    await userEvent.click(importButton());
    await expect(args.onImport).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};

/** Limits keep nothing out: the message opens in the form, where it is mended. */
export const OverLimit: Story = {
  args: { defaultText: bodyOf({ ...samples.list.maximal, button: 'Select one of our topics' }) },
};

/** No JSON yet. Each issue puts the caret where it is. */
export const SyntaxErrors: Story = {
  args: {
    defaultText: list.replace('"Orders"', "'Orders'").replace('"Free within 30 days"', '$&,'),
  },
  play: async () => {
    const [first] = screen.getAllByRole('listitem');
    const way = first?.querySelector('button');
    if (!way) throw new Error('No issue is listed.');
    await userEvent.click(way);
    await expect(screen.getByRole('textbox')).toHaveFocus();
    await expect(importButton()).toBeDisabled();
  },
};

/** JSON that is no provider's can be taken in as it is. */
export const Unknown: Story = { args: { defaultText: '{\n  "greeting": "Hello"\n}' } };
