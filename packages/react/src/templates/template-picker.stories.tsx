import { messages } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { carrierOf, exampleRecipient } from '../stories/carrier.ts';
import { sampleTemplates } from '../stories/sample-templates.ts';
import { storySettings } from '../stories/story-settings.ts';
import { TemplatePicker } from './template-picker.tsx';

interface Args {
  loadTemplates: NonNullable<MessageBuilderProps['loadTemplates']>;
}

/** What `TemplatePicker` does not decide: whether it is open. */
function Example() {
  const [open, setOpen] = useState(true);
  const [picked, setPicked] = useState('');
  return (
    <>
      <button type="button" className="mw-button" onClick={() => setOpen(true)}>
        …
      </button>
      <p>{picked}</p>
      <TemplatePicker
        open={open}
        onOpenChange={setOpen}
        onPick={({ name, language }) => setPicked(`${name} ${language}`)}
      />
    </>
  );
}

/** Finds an approved template by its name and its words. */
const meta: Meta<Args> = {
  title: 'Builder/Template picker',
  // A dialog covers its page, so in the documentation each gets a page of its own.
  parameters: { docs: { story: { inline: false, iframeHeight: 640 } } },
  render: ({ loadTemplates }, { globals }) => {
    const settings = storySettings(globals);
    const provider = carrierOf('template', settings.provider);
    return (
      <MessageBuilder.Root
        {...settings}
        provider={provider}
        defaultValue={{
          version: 1,
          to: exampleRecipient(provider),
          message: messages.template.empty(),
        }}
        loadTemplates={loadTemplates}
      >
        <Example />
      </MessageBuilder.Root>
    );
  },
};
export default meta;

type Story = StoryObj<typeof meta>;

export const Results: Story = {
  args: { loadTemplates: async () => sampleTemplates },
  play: async () => {
    await waitFor(() => expect(screen.getByRole('listbox').children).toHaveLength(9));
    const [search] = screen.getAllByRole('combobox');
    if (!search) throw new Error('There is nothing to search in.');
    await userEvent.type(search, 'lampes{Enter}');
    await expect(await screen.findByText('autumn_offer fr')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '…' }));
    await waitFor(() => expect(screen.getByRole('listbox').children).toHaveLength(9));
  },
};

export const Loading: Story = { args: { loadTemplates: () => new Promise(() => undefined) } };

/** One can try again, and by hand it goes all the same. */
export const Failed: Story = {
  args: { loadTemplates: () => Promise.reject(new Error('The service does not answer.')) },
};

export const None: Story = { args: { loadTemplates: async () => [] } };
