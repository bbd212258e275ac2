/** Words of the fields for files that the author chooses. */
export const filesFieldsEn = {
  labels: { 'message.media.file.id': 'File', 'message.items.*.file.id': 'File' },
};

/** Words of the controls for files, and of their uploads. */
export const filesWordsEn = {
  choose: 'Choose a file',
  chooseSeveral: 'Choose files',
  drop: 'or drop it here, or paste it',
  dropSeveral: 'or drop them here, or paste them',
  replace: 'Replace',
  replaceThe: 'Replace {name}',
  rename: 'Rename',
  renameThe: 'Rename {name}',
  removeThe: 'Remove {name}',
  added: 'Added {name}.',
  addedSeveral: { one: 'Added {count} file.', other: 'Added {count} files.' },
  removed: 'Removed {name}.',
  onlyOne: 'One file fits here. Taken: {name}. Not taken: {others}.',
  occupied: 'Not taken: {others}. To replace {name}, drop or paste onto it.',
  item: '{kind} {n}: {name}',
  the: 'file {n}, {name}',
  refused: '{name}: {reason}',
  upload: {
    of: 'Upload of {name}',
    waiting: 'Waiting',
    sending: 'Sending',
    share: '{percent} %',
    done: 'Uploaded',
    failed: 'Not sent',
    cancelled: 'Cancelled',
    cancel: 'Cancel the upload of {name}',
    retry: 'Upload {name} again',
  },
};
