import type { Draft, FileRef } from '@messagewright/core';
import { livedesk } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from '../stories/story-settings.ts';
import { createFileStore } from './file-store.ts';

interface Args {
  draft(): Pick<MessageBuilderProps, 'defaultValue' | 'files' | 'uploads' | 'defaultType'>;
}

/** Files that the author chooses, drops or pastes. */
const meta: Meta<Args> = {
  title: 'Fields/Files',
  render: ({ draft }, { globals }) => (
    <MessageBuilder
      {...storySettings(globals)}
      provider={livedesk}
      onSubmit={() => undefined}
      onUploadCancel={() => undefined}
      onUploadRetry={() => undefined}
      {...draft()}
    />
  ),
};
export default meta;

type Story = StoryObj<typeof meta>;

const to = { type: 'conversation', id: '4021' } as const;

function picture(hue: number): File {
  const draw = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="hsl(${hue.toString()} 60% 50%)" d="M0 0h8v8H0z"/></svg>`;
  return new File([draw], `rug-${hue.toString()}.png`, { type: 'image/png' });
}

const pdf = () =>
  new File(['%PDF-1.7'.padEnd(240_000)], 'contract.pdf', { type: 'application/pdf' });

function several(): { files: ReturnType<typeof createFileStore>; refs: FileRef[]; value: Draft } {
  const files = createFileStore();
  const refs = [picture(20), picture(200), pdf()].map((file) => files.add(file));
  const items = refs.map((file, index) => ({
    kind: index === 2 ? ('document' as const) : ('image' as const),
    source: 'file' as const,
    file,
    mime: index === 2 ? 'application/pdf' : 'image/png',
  }));
  const message = { type: 'attachments', items, caption: 'The rugs, and the contract' } as const;
  return { files, refs, value: { version: 1, to, message: { ...message, items } } };
}

/** Before a file is chosen. */
export const Empty: Story = { args: { draft: () => ({ defaultType: 'image' }) } };

/** Several files under one text. */
export const Several: Story = {
  args: {
    draft() {
      const { files, value } = several();
      return { files, defaultValue: value };
    },
  },
};

/** On their way: one is there, one goes, one did not go through. */
export const Uploading: Story = {
  args: {
    draft() {
      const { files, refs, value } = several();
      const states = [
        { state: 'done' },
        { state: 'sending', sent: 60 },
        { state: 'failed' },
      ] as const;
      const uploads = Object.fromEntries(refs.map(({ id }, index) => [id, states[index]]));
      return { files, defaultValue: value, uploads };
    },
  },
};

/** The draft is of yesterday: it names a file whose bytes are not here. */
export const Gone: Story = {
  args: {
    draft: () => ({
      defaultValue: {
        version: 1,
        to,
        message: {
          type: 'document',
          media: {
            kind: 'document',
            source: 'file',
            file: { id: 'file_1', name: 'contract.pdf', size: 52_008 },
            mime: 'application/pdf',
          },
        },
      },
    }),
  },
};
