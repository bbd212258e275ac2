import { actions, cards, permission } from './actions.ts';
import {
  boolean,
  list,
  map,
  nullable,
  number,
  object,
  oneOf,
  type Shape,
  tagged,
  text,
} from './shape.ts';

const open = true;
const uri = text({ format: 'uri' });
const filledUri = text({ min: 1, format: 'uri' });
const filled = text({ min: 1 });
const username = text({ pattern: /[\w\d.-/+]+/ });

const telegram = object({ parseMode: oneOf('Markdown', 'MarkdownV2') });
const apple = object({ summaryText: text(), appClipPreview: boolean(), appClipRegion: text() });

/** An e-mail's sender. */
export const emailFrom = object({ username, displayName: text() });

/** A body is closed: its type, and the member of that name. */
function body(type: string, content: Shape): Shape {
  return object({ type: oneOf(type), [type]: content }, { required: ['type', type] });
}

const emoji = object(
  {
    index: number({ integer: true }),
    productId: text(),
    emojiId: text(),
    length: nullable(number({ integer: true })),
  },
  { required: ['index', 'productId', 'emojiId'] },
);

const textBody = object(
  {
    text: filled,
    attachments: nullable(
      list(
        object(
          { mediaUrl: uri, filename: text(), inline: boolean(), contentId: text() },
          { required: ['mediaUrl', 'filename'] },
        ),
      ),
    ),
    actions,
    metadata: object({
      subject: text(),
      headers: map(text()),
      whatsapp: object({ previewUrl: boolean() }),
      line: object({ emoji: object({ items: nullable(list(emoji)) }) }),
      telegram,
      apple,
    }),
  },
  { required: ['text'] },
);

const html = object(
  {
    text: filled,
    html: filled,
    attachments: nullable(
      list(
        object(
          {
            mediaUrl: uri,
            filename: text(),
            inline: boolean(),
            content: filled,
            contentType: filled,
            contentId: text(),
          },
          {
            anyOf: [
              ['mediaUrl', 'filename'],
              ['content', 'contentType', 'filename'],
            ],
          },
        ),
      ),
    ),
    actions,
    metadata: object({
      subject: text(),
      emailFrom,
      headers: map(text()),
      initialOpenTracking: boolean(),
      clickTracking: boolean(),
      openTracking: boolean(),
    }),
  },
  { anyOf: [['text'], ['html']] },
);

const mediaMetadata = object(
  { subject: text(), fallbackText: text(), storyType: text(), telegram },
  { open },
);

const image = object(
  {
    text: text(),
    images: list(object({ mediaUrl: filledUri, altText: text() }, { required: ['mediaUrl'] })),
    metadata: mediaMetadata,
    actions,
  },
  { required: ['images'] },
);

const file = object(
  {
    text: text(),
    files: list(
      object(
        {
          mediaUrl: filledUri,
          contentType: filled,
          filename: text(),
          altText: text(),
          metadata: object({ isAnimated: boolean() }, { open }),
        },
        { required: ['mediaUrl', 'contentType'] },
      ),
    ),
    metadata: mediaMetadata,
    actions,
  },
  { required: ['files'] },
);

const gif = object(
  {
    text: text(),
    mediaUrl: filledUri,
    altText: text(),
    actions,
    metadata: object({ telegram }, { open }),
  },
  { required: ['mediaUrl'] },
);

const location = object(
  {
    coordinates: object({
      latitude: number({ min: -90, max: 90 }),
      longitude: number({ min: -180, max: 180 }),
    }),
    location: object({ address: text(), label: text() }),
  },
  { required: ['coordinates'] },
);

const carousel = object({ text: text({ max: 1024 }), items: cards }, { required: ['items'] });

const listBody = object(
  {
    title: text(),
    text: text(),
    altText: text(),
    items: cards,
    actions,
    metadata: object(
      {
        button: object({ label: text({ max: 20 }) }),
        replyMessage: object({ title: text({ max: 512 }), text: text({ max: 512 }) }),
      },
      { open },
    ),
  },
  { required: ['text'] },
);

const authentication = object({
  otp: object(
    {
      disclaimer: boolean(),
      expirationTime: nullable(number({ min: 1, max: 90, integer: true })),
      actions,
    },
    { required: ['disclaimer'] },
  ),
});

/** The bodies that stand in a section too. */
const everywhere = {
  text: body('text', textBody),
  image: body('image', image),
  file: body('file', file),
  gif: body('gif', gif),
  location: body('location', location),
  carousel: body('carousel', carousel),
  list: body('list', listBody),
};

function section(items: Readonly<Record<string, Shape>>): Shape {
  return body('section', object({ items: list(tagged(items)), configurations: map(text()) }));
}

/**
 * Every body. The page lists a type `action` whose schema wants the type `permission_request`: that is what is taken
 * here. A body `template` has no schema at all.
 */
export const bodies = tagged({
  ...everywhere,
  html: body('html', html),
  // Sections stand in sections, and no deeper.
  section: section({ ...everywhere, section: section(everywhere) }),
  authentication: body('authentication', authentication),
  permission_request: permission,
});
