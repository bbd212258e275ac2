import { birdMessageOptionsEn, birdOptionsEn } from './bird-options.ts';

/** Settings of each provider, the reasons of what it lacks, and the marks of the preview. */
export const optionsEn = {
  digishare: {
    sendToThird: {
      label: 'Deliver to the customer',
      help: 'Off: the message stays in the conversation, where only agents see it.',
      confirm: {
        on: {
          title: 'Deliver this to the customer?',
          text: 'What you wrote was for agents only. Delivered, the customer gets it.',
          keep: 'Keep it internal',
          run: 'Deliver it',
        },
        off: {
          title: 'Keep this from the customer?',
          text: 'What you wrote was going to the customer. Not delivered, only agents see it.',
          keep: 'Keep delivering it',
          run: 'Keep it internal',
        },
      },
    },
  },
  livedesk: {
    private: {
      label: 'Private note',
      help: 'Only agents see it; the customer does not get it.',
      confirm: {
        on: {
          title: 'Make this a private note?',
          text: 'What you wrote was going to the customer. As a private note only agents see it.',
          keep: 'Keep it a reply',
          run: 'Make it private',
        },
        off: {
          title: 'Send this to the customer?',
          text: 'What you wrote was for agents only. As a reply the customer gets it.',
          keep: 'Keep it private',
          run: 'Make it a reply',
        },
      },
    },
  },
  bird: birdOptionsEn,
  '360dialog': {
    callbackData: {
      label: 'Callback data',
      help: 'Comes back in the status events of this message; the recipient does not see it.',
    },
  },
};

/** Settings that a provider has for each message, by provider. */
export const messageOptionsEn = { bird: birdMessageOptionsEn };

/** Why a provider lacks a message type, by the reason its table gives. */
export const unsupportedEn = {
  'not-documented': '{provider} does not document this message type.',
};

/** Short marks over the preview, by the key a provider's table gives. */
export const badgesEn = {
  digishare: { internal: 'Not delivered to the customer' },
  livedesk: { private: 'Private note' },
  bird: { scheduled: 'Scheduled', ignoresQuietHours: 'Ignores quiet hours' },
};

/** Whom a message can go to. */
export const recipientsEn = {
  conversation: 'Conversation',
  phone: 'Phone number',
  group: 'Group',
  user: 'User',
  contacts: 'Contacts',
};
