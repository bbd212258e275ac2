import * as z from 'zod/mini';
import type { Cursor } from '../../../cursor.ts';
import type { Message } from '../../../message.ts';
import { filledObject } from '../../../optional.ts';
import type { Wire, WireMember } from '../../../wire.ts';
import {
  type DescribedOptions,
  describeOptions,
  type Options,
  type WireOption,
} from './described.ts';

const subject: WireOption = { key: 'subject', control: 'text' };
const headers: WireOption = { key: 'headers', control: 'entries' };
const telegram: WireOption = {
  key: 'telegram',
  control: 'group',
  fields: [{ key: 'parseMode', control: 'choice', values: ['Markdown', 'MarkdownV2'] }],
};

const ofText: readonly WireOption[] = [
  subject,
  headers,
  {
    key: 'lineEmoji',
    control: 'list',
    wire: ['line', 'emoji', 'items'],
    nullable: true,
    fields: [
      { key: 'index', control: 'integer', required: true },
      { key: 'productId', control: 'text', required: true },
      { key: 'emojiId', control: 'text', required: true },
    ],
  },
  telegram,
  {
    key: 'apple',
    control: 'group',
    fields: [
      { key: 'summaryText', control: 'text' },
      { key: 'appClipPreview', control: 'yes-no' },
      { key: 'appClipRegion', control: 'text' },
    ],
  },
];

const linkPreview: WireOption = {
  key: 'linkPreview',
  control: 'yes-no',
  wire: ['whatsapp', 'previewUrl'],
};

/** `metadata` of a text body whose link preview is the message's own member. */
export const textMetadata = describeOptions(ofText);

/** `metadata` of a text body with buttons. */
export const buttonsMetadata = describeOptions([linkPreview, ...ofText]);

/** `metadata` of an image or file body. */
export const mediaMetadata = describeOptions([
  subject,
  { key: 'fallbackText', control: 'text' },
  { key: 'storyType', control: 'text' },
  telegram,
]);

/** `metadata` of a GIF. */
export const gifMetadata = describeOptions([telegram]);

/** `metadata` of an e-mail body. */
export const htmlMetadata = describeOptions([
  subject,
  {
    key: 'emailFrom',
    control: 'group',
    fields: [
      { key: 'username', control: 'text' },
      { key: 'displayName', control: 'text' },
    ],
  },
  headers,
  { key: 'initialOpenTracking', control: 'yes-no' },
  { key: 'clickTracking', control: 'yes-no' },
  { key: 'openTracking', control: 'yes-no' },
]);

const attachment: readonly WireOption[] = [
  { key: 'url', control: 'url', wire: ['mediaUrl'], required: true },
  { key: 'filename', control: 'text', required: true },
  { key: 'inline', control: 'yes-no' },
];

/** `attachments` of a text body whose message has none of its own. */
export const attachmentOptions = describeOptions([
  {
    key: 'attachments',
    control: 'list',
    nullable: true,
    fields: [...attachment, { key: 'contentId', control: 'text' }],
  },
]);

/** Settings of a template, beside its parameters. */
export const templateOptions = describeOptions(
  [
    {
      key: 'attachments',
      control: 'list',
      nullable: true,
      fields: attachment,
    },
    {
      key: 'shortLinks',
      control: 'group',
      nullable: true,
      open: true,
      fields: [
        { key: 'enabled', control: 'yes-no' },
        { key: 'domain', control: 'text' },
      ],
    },
    {
      key: 'utmParameters',
      control: 'list',
      nullable: true,
      fields: [
        { key: 'key', control: 'text', required: true },
        { key: 'value', control: 'text' },
        { key: 'reference', control: 'choice', values: ['platform_name', 'channel_name'] },
      ],
    },
    {
      key: 'disallowMmLite',
      control: 'yes-no',
      wire: ['settings', 'disallowMmLite'],
      nullable: true,
    },
  ],
  { settings: { nullable: true, open: true } },
);

/** The wire members of a message's own options. */
export function drawOptions(
  options: DescribedOptions,
  message: Cursor<Message>,
): readonly WireMember[] {
  return options.draw(message.at('options').at('bird'), message.value.extra?.bird !== undefined);
}

/** A body's `metadata` of a message's own options, and of more; nothing where it would be empty. */
export function drawMetadata(
  options: DescribedOptions,
  message: Cursor<Message>,
  ...more: readonly WireMember[]
): Wire {
  return filledObject(...drawOptions(options, message), ...more);
}

/** The shape of a body's `metadata`; the API takes further members where it is open. */
export function metadataSchema(
  options: DescribedOptions,
  more: Readonly<Record<string, z.ZodMiniType>> = {},
  open: 'open' | 'closed' = 'closed',
): z.ZodMiniType {
  const shape = { ...options.wire, ...more };
  return z.optional(open === 'open' ? z.looseObject(shape) : z.strictObject(shape));
}

/** `options` of a message, of what its parts said; spread into the message. */
export function birdOptions(...read: readonly (Options | undefined)[]): {
  options?: { bird: Options };
} {
  const found: Options = Object.assign({}, ...read);
  return Object.keys(found).length > 0 ? { options: { bird: found } } : {};
}
