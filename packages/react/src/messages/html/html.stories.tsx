import { messages } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type BuilderStoryArgs, renderBuilder } from '../../stories/builder-story.tsx';

/** An e-mail: its HTML, the same as plain text, and files. */
const meta: Meta<BuilderStoryArgs> = {
  title: 'Messages/HTML',
  render: renderBuilder,
};
export default meta;

type Story = StoryObj<typeof meta>;

/** As the author finds it. */
export const Empty: Story = { args: { message: messages.html.empty() } };

export const Filled: Story = { args: { message: samples.html.maximal } };

/** What an e-mail may try: none of it runs, loads or leads anywhere. */
export const Hostile: Story = {
  args: {
    message: {
      type: 'html',
      html: [
        '<style>h1 { color: #0b6e63 }</style><h1>Your invoice</h1>',
        '<script>document.body.textContent = "broken in"</script>',
        '<p onclick="top.location = 1">Pay at <a href="https://example.com/pay">our shop</a>.</p>',
        '<img src="https://example.com/logo.png" alt="Our logo" onerror="alert(1)">',
        '<form action="https://example.com"><input name="card"></form>',
        '<iframe src="https://example.com"></iframe><meta http-equiv="refresh" content="0">',
      ].join(''),
    },
  },
};

/** An e-mail whose words were taken out again, which is said at its field and in the footer. */
export const OverLimit: Story = {
  args: {
    message: {
      ...samples.html.maximal,
      html: 'x',
      text: '',
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.clear(canvas.getByDisplayValue('x'));
    const [issue] = await canvas.findAllByText('Write HTML, plain text or both.');
    await expect(issue).toBeVisible();
  },
};

/** A provider that does not carry the type: the message is kept, and another type offered. */
export const Unsupported: Story = {
  args: { message: samples.html.maximal, unsupported: true },
};
