import type { OptionSet, ProviderOptionsDefinition, Sensitive } from '../../../options.ts';
import { describeOptions } from './described.ts';
import {
  attachmentOptions,
  buttonsMetadata,
  gifMetadata,
  htmlMetadata,
  mediaMetadata,
  templateOptions,
  textMetadata,
} from './metadata.ts';
import { requestOptions } from './request-options.ts';

/** Settings of a message with actions, whose body is a text or a medium. */
const actions: OptionSet = describeOptions([
  ...buttonsMetadata.fields,
  ...attachmentOptions.fields,
  ...mediaMetadata.fields.filter(
    ({ key }) => !buttonsMetadata.fields.some((field) => field.key === key),
  ),
]);

const plainText: OptionSet = describeOptions([
  ...buttonsMetadata.fields,
  ...attachmentOptions.fields,
]);

/** What Bird lets a caller set besides content. */
export const options: ProviderOptionsDefinition = {
  schema: requestOptions.schema,
  fields: requestOptions.fields,
  ofMessage: {
    text: textMetadata,
    buttons: actions,
    link: actions,
    'location-request': plainText,
    image: mediaMetadata,
    video: mediaMetadata,
    audio: mediaMetadata,
    document: mediaMetadata,
    sticker: mediaMetadata,
    attachments: mediaMetadata,
    gif: gifMetadata,
    html: htmlMetadata,
    template: templateOptions,
  },
  badges: ({ bird }) => [
    ...(bird?.scheduledFor ? ['bird.scheduled'] : []),
    ...(bird?.ignoreQuietHours ? ['bird.ignoresQuietHours'] : []),
  ],
  sensitive: [
    { key: 'notificationUrl', at: 'options.bird.notificationUrl' },
    { key: 'cc', at: 'to.contacts.*.role', is: ['cc'] },
    { key: 'bcc', at: 'to.contacts.*.role', is: ['bcc'] },
    { key: 'receivers', at: 'to.contacts', moreThan: 1 },
    { key: 'scheduledFor', at: 'options.bird.scheduledFor' },
    { key: 'ignoreQuietHours', at: 'options.bird.ignoreQuietHours', is: [true] },
    { key: 'sender', at: 'options.bird.sender' },
    { key: 'sender', at: 'options.bird.email.from' },
    { key: 'sender', at: 'message.options.bird.emailFrom' },
    { key: 'emailHeaders', at: 'options.bird.email.headers' },
    { key: 'emailHeaders', at: 'message.options.bird.headers' },
    { key: 'platformAddress', at: 'to.contacts.*.platformAddress' },
    { key: 'platformAddress', at: 'to.contacts.*.platformAddressSelector' },
  ] satisfies readonly Sensitive[],
};
