/** Words of the controls that pick a place, an emoji, a phone number, a country or a date. */
export const pickersFieldsEn = {
  labels: {
    'to.group.id': 'Group id',
    'to.user.id': 'User id',
    'to.contacts': 'Contacts',
    'to.contacts.*.by': 'Found by',
    'to.contacts.*.role': 'Receives it as',
    'to.contacts.*.id': 'Contact id',
    'to.contacts.*.key': 'Type of identifier',
    'to.contacts.*.value': 'Identifier',
    'to.contacts.*.identifiers': 'Identifiers',
    'to.contacts.*.identifiers.*.key': 'Type of identifier',
    'to.contacts.*.identifiers.*.value': 'Identifier',
    'to.contacts.*.platformAddress': 'Address on the platform',
    'to.contacts.*.platformAddressSelector': 'Which address on the platform',
  },
  placeholders: {
    'to.contacts.*.key': 'phonenumber',
    'to.contacts.*.value': '+12025550143',
    'to.contacts.*.identifiers.*.key': 'phonenumber',
    'to.contacts.*.identifiers.*.value': '+12025550143',
  },
  help: {
    'to.contacts.*.platformAddressSelector':
      'Chooses another address than the first that fits the platform.',
    'to.user.id': 'The id that WhatsApp gives a person towards your business.',
  },
  choices: {},
  lists: {
    identifiers: {
      the: 'identifier {n}',
      add: 'Add identifier',
      used: { one: '{count} of {max} used', other: '{count} of {max} used' },
    },
  },
};

/** See `pickersFieldsEn`: the words that do not go by place. */
export const pickersEn = {
  map: {
    label: 'Pin on the map',
    none: 'No place chosen',
    at: '{latitude}, {longitude}',
    north: '{degrees} north',
    south: '{degrees} south',
    east: '{degrees} east',
    west: '{degrees} west',
    hint: 'Click the map, or use its arrow keys: {step}° at a time, {leap}° with Shift. + and - zoom.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
  emoji: {
    open: 'Choose an emoji',
    search: 'Search emoji',
    tone: 'Skin tone',
    tones: {
      0: 'Default',
      1: 'Light',
      2: 'Medium light',
      3: 'Medium',
      4: 'Medium dark',
      5: 'Dark',
    },
    category: 'Category',
    groups: {
      0: 'Smileys and emotion',
      1: 'People and body',
      2: 'Animals and nature',
      3: 'Food and drink',
      4: 'Travel and places',
      5: 'Activities',
      6: 'Objects',
      7: 'Symbols',
      8: 'Flags',
    },
    results: { one: '{count} emoji found', other: '{count} emoji found' },
    noResults: 'No emoji has this name.',
    loading: 'Loading…',
    failed: 'The list could not be loaded. You can still type or paste an emoji.',
  },
  phone: {
    help: 'With + and the country code: +1 202 555 0143.',
    read: '{country}: {number}',
    plus: 'With + before it: {country}, {number}.',
  },
  amount: {
    shown: 'Means {amount}.',
    decimals: {
      one: 'Means {amount}, although {code} has {count} decimal.',
      other: 'Means {amount}, although {code} has {count} decimals.',
    },
  },
  dateTime: { zone: 'In your time zone, {zone}.' },
};
