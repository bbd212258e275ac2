import type { Draft, FileRef, Media } from '@messagewright/core';
import { livedesk } from '@messagewright/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { filmFile, pdfFile, rugFile, soundFile } from '../../test/files.ts';
import type { MessageBuilderProps } from '../builder/builder-props.ts';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { storySettings } from '../stories/story-settings.ts';
import { createFileStore, type FileStore } from './file-store.ts';

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

function several(): { files: FileStore; refs: FileRef[]; value: Draft } {
  const files = createFileStore();
  const chosen = [
    rugFile('kilim-front.png', 20),
    rugFile('kilim-back.png', 200),
    pdfFile('contract.pdf', 240_000),
  ];
  const refs = chosen.map((file) => files.add(file));
  const items = chosen.map(({ type }, index): Media => {
    const kind = type === 'application/pdf' ? 'document' : 'image';
    return { kind, source: 'file', file: refs[index] as FileRef, mime: type };
  });
  const message = { type: 'attachments', items, caption: 'The rugs, and the contract' } as const;
  return { files, refs, value: { version: 1, to, message } };
}

/** One file of a kind, in its builder. */
const one = (type: 'image' | 'video' | 'audio', file: File): Story => ({
  args: {
    draft() {
      const files = createFileStore();
      const media = { kind: type, source: 'file', file: files.add(file), mime: file.type } as const;
      return { files, defaultValue: { version: 1, to, message: { type, media } } };
    },
  },
});

/** Before a file is chosen. */
export const Empty: Story = { args: { draft: () => ({ defaultType: 'image' }) } };

/** A picture shows in the field and in the phone. */
export const Picture = one('image', rugFile('kilim-front.png', 20, [240, 160]));

/** A film is played in the phone. */
export const Film = one('video', filmFile());

/** And so is a sound. */
export const Sound = one('audio', soundFile());

/** Several files under one text. */
export const Several: Story = {
  args: {
    draft() {
      const { files, value } = several();
      return { files, defaultValue: value };
    },
  },
};

/** Files of every kind in one message. */
export const Kinds: Story = {
  args: {
    draft() {
      const files = createFileStore();
      const chosen = [rugFile('kilim.png', 20), filmFile(), soundFile(), pdfFile()];
      const kinds = ['image', 'video', 'audio', 'document'] as const;
      const items = chosen.map((file, index): Media => {
        const kind = kinds[index] ?? 'document';
        return { kind, source: 'file', file: files.add(file), mime: file.type };
      });
      const message = { type: 'attachments', items, caption: 'From the loom' } as const;
      return { files, defaultValue: { version: 1, to, message } };
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
        { state: 'sending', sent: 2600 },
        { state: 'failed', detail: 'The connection was lost.' },
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
