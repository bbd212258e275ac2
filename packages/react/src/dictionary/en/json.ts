/** Words of json/ and dialog/. */
export const jsonEn = {
  close: 'Close',
  copy: 'Copy JSON',
  copyDone: 'Copied',
  copied: 'JSON copied.',
  copyFailed:
    'The browser did not allow copying. The JSON is selected: copy it with the keyboard or the menu.',
  notReady: {
    one: 'This message cannot be sent yet: {count} issue.',
    other: 'This message cannot be sent yet: {count} issues.',
  },
  multipart: {
    copy: 'Copy as cURL',
    copied: 'cURL command copied.',
    copyFailed:
      'The browser did not allow copying. The cURL command is selected: copy it with the keyboard or the menu.',
    why: 'This message carries files, so it is sent as a form of several parts (multipart/form-data), not as JSON.',
    curl: 'There is no JSON to copy. The button copies this command instead: put in your credentials, and run it in the folder of the files.',
    caption: 'Parts of the request',
    columns: { name: 'Part', value: 'Value or file', type: 'Type', size: 'Size' },
    text: 'Text',
    bytes: { one: '{count} byte', other: '{count} bytes' },
    noSize: 'not known',
    marked: 'has an issue',
  },
  unprintable: 'This draft cannot be written as a request.',
  import: {
    title: 'Import JSON',
    description:
      'Paste the body of a request, as the API takes it. It takes the place of the message you are writing.',
    label: 'JSON',
    placeholder: 'Paste JSON here',
    empty: 'You will see here what it is.',
    unreadable: 'This cannot be read as JSON yet.',
    unknown:
      'This is JSON, but no request of a provider known here. It can be imported as {type} for {provider}.',
    ready: 'Ready to import.',
    mend: {
      one: '{count} issue. You can import it and mend it in the form.',
      other: '{count} issues. You can import it and mend them in the form.',
    },
    notes: {
      one: 'Ready to import, with {count} note.',
      other: 'Ready to import, with {count} notes.',
    },
    refused: 'What you pasted was not put in.',
    issues: 'Issues in the JSON',
    place: 'Line {line}, column {column}:',
    more: { one: 'And {count} more.', other: 'And {count} more.' },
    readAs: 'Read as',
    cancel: 'Cancel',
    run: 'Import',
    asCustom: 'Import as {type}',
  },
};
