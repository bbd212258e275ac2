import type { Message } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import picture from '../../test/pictures/tea-set.svg?no-inline';
import { storySettings } from '../stories/story-settings.ts';
import { MessagePreview } from './message-preview.tsx';

const contact = { name: 'Atlas Home' };

const meta = {
  title: 'Preview/Message preview',
  component: MessagePreview,
  args: { message: samples.list.maximal, contact },
  render: (args, { globals }) => <MessagePreview theme={storySettings(globals).theme} {...args} />,
} satisfies Meta<typeof MessagePreview>;
export default meta;

type Story = StoryObj<typeof meta>;

const story = (message: Message): Story => ({ args: { message } });

export const Text = story(samples.text.maximal);
export const TextEmpty = story({ type: 'text', text: '' });
export const TextFormatted = story({
  type: 'text',
  text: '*Bold*, _italic_, ~struck out~, `code`\n\n- one\n- two\n\n1. first\n2. second\n\n> a quote\n\n```two lines\nof code```\nhttps://example.com/help',
});
export const TextHostile = story({
  type: 'text',
  text: '<img src=x onerror=alert(1)> javascript:alert(1)\nhttps://b\u0430nk.example\nphoto\u202egpj.exe',
});
export const TextWithLinkPreview = story({ ...samples.text.maximal, linkPreview: true });
export const Image = story(samples.image.maximal);
export const ImageWithoutCaption = story(samples.image.minimal);
export const ImageLoaded: Story = {
  args: {
    message: {
      type: 'image',
      media: {
        kind: 'image',
        source: 'url',
        url: new URL(picture, location.href).href,
        alt: 'A blue tea set',
      },
    },
    loadMedia: () => true,
  },
};
export const Video = story(samples.video.maximal);
export const Audio = story(samples.audio.minimal);
export const VoiceNote = story(samples.audio.maximal);
export const Document = story(samples.document.maximal);
export const Sticker = story(samples.sticker.maximal);
export const Contact = story(samples.contacts.minimal);
export const ContactsOpen: Story = {
  args: { message: samples.contacts.maximal, defaultSheetOpen: true },
};
export const Reaction = story(samples.reaction.maximal);
export const ReactionRemoved = story({ ...samples.reaction.maximal, emoji: '' });
export const Location = story(samples.location.maximal);
export const LocationEmpty = story({ type: 'location' });
export const Buttons = story(samples.buttons.maximal);
export const ButtonsWithPicture = story({
  ...samples.buttons.maximal,
  header: {
    type: 'media',
    media: { kind: 'image', source: 'url', url: 'https://example.com/photos/spring-sale.jpg' },
  },
});
export const ButtonsWithDocument = story({
  ...samples.buttons.maximal,
  header: {
    type: 'media',
    media: {
      kind: 'document',
      source: 'url',
      url: 'https://example.com/invoices/4021.pdf',
      mime: 'application/pdf',
    },
  },
});
export const ButtonPicked: Story = {
  args: { message: samples.buttons.maximal },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Another time' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('slot_change');
  },
};
export const List = story(samples.list.maximal);
export const ListOpen: Story = { args: { defaultSheetOpen: true } };
export const ListOverLimit: Story = { args: { defaultSheetOpen: true, limits: () => 12 } };
export const ListEmpty: Story = {
  args: { message: { type: 'list', sections: [] }, defaultSheetOpen: true },
};
export const LocationRequest = story(samples['location-request'].maximal);
export const Link = story(samples.link.maximal);
export const AddressRequest = story(samples['address-request'].maximal);
export const Product = story(samples.product.maximal);
export const ProductWithoutWords = story(samples.product.minimal);
export const ProductList = story(samples['product-list'].maximal);
export const ProductListOpen: Story = {
  args: { message: samples['product-list'].maximal, defaultSheetOpen: true },
};
export const Catalog = story(samples.catalog.maximal);
export const Flow = story(samples.flow.maximal);
export const CallPermission = story(samples['call-permission'].maximal);
export const Call = story(samples.call.maximal);
export const CallWithoutLabel = story(samples.call.minimal);
export const Carousel = story(samples.carousel.maximal);
export const CarouselOfProducts = story({
  type: 'carousel',
  body: 'Straight from our catalogue:',
  cards: [
    { product: { catalogId: '305117004021', id: 'rug-blue-200' } },
    { product: { catalogId: '305117004021', id: 'rug-ochre-160' } },
  ],
});
export const CarouselTurned: Story = {
  args: { message: samples.carousel.maximal },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Next card' }));
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Previous card' })).not.toHaveAttribute(
        'aria-disabled',
      ),
    );
  },
};
export const Custom = story(samples.custom.maximal);
export const WithoutPreview = story(samples.html.maximal);

/** As it stands in a thread: no phone, nothing to tap. */
export const InThread: Story = { args: { frame: 'none', interactive: false } };

/** Arabic in a phone that reads from right to left. */
export const Arabic: Story = {
  args: {
    contact: { name: 'متجر الأطلس', note: 'حساب تجاري' },
    day: 'اليوم',
    defaultSheetOpen: true,
    message: {
      type: 'list',
      header: { type: 'text', text: 'خدمة العملاء' },
      body: 'مرحبًا سلمى، *كيف يمكننا مساعدتك؟*',
      footer: 'من 9:00 إلى 18:00',
      button: 'اختيار الموضوع',
      sections: [
        {
          title: 'الطلبات',
          rows: [
            { type: 'row', id: 'track', title: 'أين طلبي؟', description: 'تتبّعي الشحنة' },
            { type: 'row', id: 'return', title: 'إرجاع منتج', description: 'خلال 30 يومًا' },
          ],
        },
      ],
    },
  },
  render: (args, { globals }) => (
    <div dir="rtl">
      <MessagePreview theme={storySettings(globals).theme} {...args} />
    </div>
  ),
};

/** What only the sender's own team sees; alone it says so in words. */
export const PrivateNote: Story = {
  args: {
    message: { type: 'text', text: 'She called twice. Parcel 4021 is still in Casablanca.' },
    isPrivate: true,
    frame: 'none',
  },
};
