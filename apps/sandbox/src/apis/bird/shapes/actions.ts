import { either, list, nullable, number, object, oneOf, tagged, text } from './shape.ts';

const metadata = object({ description: object({ label: text({ max: 72 }) }) }, { open: true });
const open = true;

/** An object with a `type` and, beside it, what it is of that type. */
const link = object(
  {
    link: object(
      { text: text(), url: either(text({ pattern: /{{[^{}]+}}/ }), text({ format: 'uri' })) },
      { required: ['text', 'url'], open },
    ),
  },
  { required: ['link'], open },
);

const reply = object(
  {
    reply: object({ text: text(), imageUrl: text(), metadata }, { required: ['text'], open }),
  },
  { required: ['reply'], open },
);

const postback = object(
  {
    postback: object(
      { text: text(), payload: text(), imageUrl: text(), metadata },
      { required: ['text'], open },
    ),
  },
  { required: ['postback'], open },
);

const locationRequest = object(
  { locationRequest: nullable(object({ text: text() }, { open })) },
  { open },
);

const buy = object(
  {
    buy: object(
      { text: text(), amountCents: number({ integer: true }), currency: text({ min: 3, max: 3 }) },
      { required: ['text', 'amountCents', 'currency'], open },
    ),
  },
  { required: ['buy'], open },
);

/** What a message can be answered with. */
export const actions = nullable(list(tagged({ link, reply, locationRequest, buy, postback })));

/** Cards of a carousel, or sections of a list. */
export const cards = nullable(
  list(
    object({
      title: text(),
      mediaUrl: nullable(text({ format: 'uri' })),
      description: text(),
      altText: text(),
      actions,
    }),
  ),
);

/** Asks for leave to call. It is a body of its own, called here as its `type` has to be. */
export const permission = object(
  {
    type: oneOf('permission_request'),
    permission_request: object({ resource: oneOf('call') }, { required: ['resource'], open }),
  },
  { required: ['type'] },
);
