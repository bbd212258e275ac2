/** Words of the forms for several files, e-mails, sections and one-time codes. */
export const advancedFieldsEn = {
  labels: {
    'message.items': 'Items',
    'message.items.*.kind': 'Kind',
    'message.items.*.url': 'Web address',
    'message.items.*.id': 'Media id',
    'message.items.*.filename': 'File name',
    'message.items.*.mime': 'MIME type',
    'message.items.*.alt': 'Alternative text',
    'message.html': 'HTML',
    'message.attachments.*.base64': 'File in base64',
    'message.attachments.*.mime': 'MIME type',
    'message.configurations': 'Configuration',
    'message.configurations.*.key': 'Key',
    'message.configurations.*.value': 'Value',
    'message.disclaimer': 'Say not to pass the code on',
    'message.expiration': 'Expiration',
  },
  placeholders: {
    'message.items.*.url': 'https://example.com/…',
    'message.items.*.filename': 'contract.pdf',
    'message.html': '<p>Hello,</p>',
    'message.attachments.*.mime': 'image/png',
    'message.configurations.*.key': 'Key',
    'message.configurations.*.value': 'Value',
    'message.expiration': '10',
  },
  help: {
    'message.html': 'Shown in e-mail programs; the preview runs no script and follows no link.',
    'message.attachments.*.base64': 'Only for small files: it becomes part of the message.',
    'message.disclaimer': 'The provider adds a sentence for the recipient’s safety.',
    'message.expiration':
      'A number that is sent as it is. The documents disagree on whether it counts seconds or minutes.',
  },
  choices: {},
  lists: {
    items: {
      the: 'item {n}',
      add: 'Add item',
      used: { one: '{count} of {max} items used', other: '{count} of {max} items used' },
    },
    files: { label: 'Files', add: 'Add file' },
    messages: { label: 'Messages', add: 'Add message' },
    configurations: {
      the: 'entry {n}',
      add: 'Add entry',
      used: { one: '{count} of {max} entries used', other: '{count} of {max} entries used' },
    },
  },
};

/** Words of the controls for e-mails, sections and one-time codes. */
export const advancedWordsEn = {
  mail: {
    plainText: 'The same as plain text',
    plainTextHelp: 'For programs that show no HTML.',
    sources: { url: 'Web address', inline: 'In the message' },
    choose: 'Choose a file…',
    chooseFor: 'Choose a file for {item}…',
    tooLarge: 'This file is too large to stand in a message. Give its web address instead.',
    unreadable: 'The browser could not read this file.',
  },
  section: { changeType: 'Change type', changeTypeOf: 'Change type of {item}' },
  oneTimeCode: { made: 'The provider makes the code and writes the text around it.' },
};

/** Names of items on the way to a place. */
export const advancedPlacesEn = {
  'message.configurations.*': 'Entry {n}',
};

/** Words of the previews. */
export const advancedPreviewEn = {
  attachments: { label: 'Files' },
  html: {
    mail: 'E-mail',
    frame: 'The e-mail as it looks',
    picture: 'Picture not loaded',
    refused: 'This page does not allow the e-mail to be shown.',
  },
  oneTimeCode: {
    code: '{code} is your verification code.',
    disclaimer: 'For your security, do not share this code.',
    expires: 'Expires: {count}',
    example: 'An example: the provider makes the code and chooses the words.',
  },
};
