/** Words of the controls that options are drawn with, and of the dialog that holds all of them. */
export const controlsEn = {
  yesNo: { unset: 'Not set', yes: 'Yes', no: 'No' },
  duration: {
    unit: '{label}: unit',
    units: { days: 'days', hours: 'hours', minutes: 'minutes', seconds: 'seconds' },
    parts: {
      days: { one: '{count} day', other: '{count} days' },
      hours: { one: '{count} hour', other: '{count} hours' },
      minutes: { one: '{count} minute', other: '{count} minutes' },
      seconds: { one: '{count} second', other: '{count} seconds' },
    },
    means: 'That is {duration}.',
  },
  tags: {
    placeholder: 'Type and press Enter',
    added: { one: 'Added {tags}.', other: 'Added {tags}.' },
    removed: 'Removed {tag}.',
    remove: 'Remove {tag}',
    issue: '{tag}: {issue}',
  },
  moment: {
    zone: 'Time zone: {zone}',
    zones: 'Time zones',
    search: 'Search time zones',
    found: { one: '{count} time zone found', other: '{count} time zones found' },
    noZones: 'No time zone has this name.',
    means: '{moment}, by the clock of {zone}.',
    own: 'For you, in {zone}: {moment}.',
    gap: 'Clocks in {zone} go forward then and skip this time; the one after the change is written.',
    overlap: {
      why: 'Clocks go back then, so this time comes twice.',
      label: 'Which of the two',
      0: 'The first, {offset}',
      1: 'The second, {offset}',
    },
    shortcuts: { hour: 'In 1 hour', tomorrow: 'Tomorrow, 9:00', monday: 'Monday, 9:00' },
  },
};

/** See `controlsEn`: the options as a whole. */
export const optionFormEn = {
  all: 'All options',
  ofMessage: 'Options of this message',
  description: 'Whatever {provider} takes beside the content. What you leave alone is not sent.',
  search: 'Search options',
  count: { one: '{count} option', other: '{count} options' },
  found: { one: '{count} option found', other: '{count} options found' },
  none: 'No option is called like this.',
  inForm: 'in the form',
  member: '{label}: {value}',
  items: { one: '{count} entry', other: '{count} entries' },
  set: 'Further options that are set',
  setCount: { one: '{count} set', other: '{count} set' },
  clear: 'Clear {label}',
  clearShort: 'Clear',
  edit: 'Edit {label}',
  editShort: 'Edit',
  show: 'Show {label}',
  showShort: 'Show',
  remove: 'Remove {label}',
  removed: 'Removed {label}.',
  done: 'Done',
  severity: { error: 'Has to be mended', warning: 'Has a warning' },
};

/** Headings of the options. */
export const optionSectionsEn = {
  set: 'Set',
  request: 'Request',
  delivery: 'Delivery',
  tracking: 'Tracking and links',
  sender: 'Sender',
  context: 'Context of the conversation',
  email: 'E-mail',
  channels: 'Other channels',
  message: 'This message',
};

/** Words of the lists that options hold, beside those of the fields. */
export const optionListsEn = {
  headers: {
    the: 'header {n}',
    add: 'Add header',
    used: { one: '{count} of {max} headers used', other: '{count} of {max} headers used' },
  },
  lineEmoji: {
    the: 'emoji {n}',
    add: 'Add emoji',
    used: { one: '{count} of {max} emoji used', other: '{count} of {max} emoji used' },
  },
  attachments: {
    the: 'attachment {n}',
    add: 'Add attachment',
    used: { one: '{count} of {max} attachments used', other: '{count} of {max} attachments used' },
  },
  utmParameters: {
    the: 'parameter {n}',
    add: 'Add parameter',
    used: { one: '{count} of {max} parameters used', other: '{count} of {max} parameters used' },
  },
};

/** What is wrong with an option, where the general sentence would not say how to mend it. */
export const optionIssuesEn = {
  'one-of@replyTo.type':
    'On WhatsApp only the reply to a message is documented; this may come to nothing.',
  'pattern@options.bird.tags.*': 'Use the letters a to z, digits, spaces, - and _ only.',
  'pattern@options.bird.email.from.username': 'Use letters, digits and . - / + _ here.',
  'pattern@message.options.bird.emailFrom.username': 'Use letters, digits and . - / + _ here.',
  'pattern@message.options.bird.apple.appClipRegion':
    'Give the two letters of a country, such as MA.',
};
