import { templatesEn } from './templates.ts';

/** The shell: header, type picker, tabs, footer. */
export const builderEn = {
  label: 'Message builder',
  provider: 'Provider',
  messageType: 'Message type',
  changeType: 'Change message type',
  view: 'View',
  form: 'Form',
  preview: 'Preview',
  json: 'JSON',
  result: 'Preview and JSON',
  showResult: 'Show preview and JSON',
  hideResult: 'Hide preview and JSON',
  import: 'Import…',
  imported: 'Imported.',
  moreOptions: 'Delivery options',
  copyFailed: 'The browser did not allow copying. Select the text in the JSON tab instead.',
  send: 'Send',
  sending: 'Sending…',
  blocked: 'Not sent yet. Mend the marked fields first.',
  noIssues: 'Ready to send',
  issueCount: { one: '{count} issue', other: '{count} issues' },
  warningCount: { one: '{count} note', other: '{count} notes' },
  issueList: 'Issues',
  issueAt: '{place}: {issue}',
  unsupported: {
    title: '{type} cannot be sent with {provider}',
    kept: 'What you wrote is kept. You can choose another message type:',
    choose: 'Use {type}',
  },
  conversion: {
    title: 'Changed for {provider}:',
    undo: 'Undo',
    dismiss: 'Dismiss the changes',
  },
  audience: {
    public: {
      title: 'Send this to the customer?',
      text: {
        switch:
          'What you wrote is a note for agents only. {provider} has no such notes: the customer would get it.',
        import: 'What you wrote is a note for agents only. What you import goes to the customer.',
      },
    },
    private: {
      title: 'Make this a private note?',
      text: {
        switch:
          'What you wrote is for the customer. With {provider} it is set as a note that only agents see.',
        import:
          'What you wrote is for the customer. What you import is a note that only agents see.',
      },
    },
    keep: 'Keep it as it is',
    run: { switch: 'Switch to {provider}', import: 'Import it' },
  },
  window: {
    open: 'Free-form messages until {time}',
    permanent: 'Free-form messages may go at any time',
    closed: 'The service window closed at {time}.',
    ended: 'The service window is closed.',
    hoursLeft: '{hours} h {minutes} min left',
    wholeHoursLeft: '{hours} h left',
    minutesLeft: '{minutes} min left',
    instead: 'Write a template instead',
  },
  noForm: 'There is no form for this message type yet. You can see and copy it as JSON.',
  loadingForm: 'The form is loading…',
  broken: {
    form: 'The form could not be shown.',
    preview: 'The preview could not be shown.',
    json: 'The JSON could not be shown.',
    kept: 'Your message is kept.',
    retry: 'Try again',
  },
  templates: templatesEn,
};
