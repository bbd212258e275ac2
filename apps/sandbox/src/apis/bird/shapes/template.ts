import { parameter } from './parameters.ts';
import { boolean, either, list, map, nullable, object, oneOf, text } from './shape.ts';

const key = text({ min: 1, max: 20 });

const utm = either(
  object(
    { key, reference: oneOf('platform_name', 'channel_name') },
    { required: ['key', 'reference'] },
  ),
  object({ key, value: text({ min: 1, max: 100 }) }, { required: ['key', 'value'] }),
);

/** A template and its values. */
export const template = object({
  name: text(),
  projectId: text(),
  version: text(),
  locale: text({ format: 'locale-bcp47' }),
  attachments: nullable(
    list(
      object(
        { mediaUrl: text({ format: 'uri' }), filename: text(), inline: boolean() },
        { required: ['mediaUrl', 'filename'] },
      ),
    ),
  ),
  shortLinks: nullable(object({ enabled: boolean(), domain: text() }, { open: true })),
  variables: nullable(map(text())),
  utmParameters: nullable(list(utm, { min: 1, max: 8 })),
  parameters: nullable(list(parameter)),
  settings: nullable(object({ disallowMmLite: nullable(boolean()) }, { open: true })),
});
