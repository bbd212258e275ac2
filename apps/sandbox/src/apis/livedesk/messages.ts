import { isObject, type JsonObject } from '../../json.ts';
import type { Form } from './form.ts';
import {
  byWord,
  filled,
  flag,
  listOf,
  number,
  oneOf,
  record,
  text,
  texts,
  whole,
} from './shape.ts';

const type = text;
const media = record({ type, media_url: filled });
const location = record({
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  'name?': text,
  'address?': text,
});

// From the page's tables. That a header has the members of its own type alone is how the page shows each.
const template = record({
  name: filled,
  language: filled,
  'namespace?': text,
  'category?': text,
  'processed_params?': texts,
  'header_params?': byWord('type', {
    text: record({ type, 'text_variables?': texts }),
    image: media,
    video: media,
    document: record({ type, media_url: filled, 'filename?': text }),
    location: record({ type, location }),
  }),
  'footer_params?': record({ 'text_variables?': texts }),
  'button_params?': listOf(
    byWord('sub_type', {
      url: record({ index: whole(0, 9), sub_type: type, 'text?': filled }),
      quick_reply: record({ index: whole(0, 9), sub_type: type, 'payload?': filled }),
    }),
  ),
});

const attributes = record({ 'in_reply_to?': whole(1) });
const plain = record({ content: filled, 'private?': flag, 'content_attributes?': attributes });
const withTemplate = record({
  content: filled,
  message_type: oneOf('outgoing'),
  template_params: template,
});

/** What is wrong with a message in JSON; nothing where it will do. */
export function messageFault(message: JsonObject): string | undefined {
  const shape = Object.hasOwn(message, 'template_params') ? withTemplate : plain;
  return shape(message, '');
}

const booleans = ['true', 'false'];

/** What is wrong with a message in several parts. The page shows files and `content`, and nothing of a template. */
export function formFault({ fields, files }: Form): string | undefined {
  if (files.length === 0) return 'attachments[] is missing';
  const foreignFile = files.find(([name]) => name !== 'attachments[]');
  if (foreignFile) return `${foreignFile[0]} is not permitted`;
  const names = fields.map(([name]) => name);
  if (new Set(names).size < names.length) return 'a field is there twice';
  for (const [name, value] of fields) {
    const fits = formFields.get(name);
    if (!fits) return `${name} is not permitted`;
    if (!fits(value)) return `${name} is invalid`;
  }
  return files.some(([, { bytes }]) => bytes.length === 0) ? 'an attachment is empty' : undefined;
}

const formFields: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['content', () => true],
  ['private', (value) => booleans.includes(value)],
  ['content_attributes[in_reply_to]', (value) => /^[1-9]\d{0,15}$/.test(value)],
  ['content_attributes', isAttributes],
]);

function isAttributes(value: string): boolean {
  try {
    const parsed = JSON.parse(value);
    return isObject(parsed) && attributes(parsed, '') === undefined;
  } catch {
    return false;
  }
}
