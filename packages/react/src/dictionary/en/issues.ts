/**
 * One sentence per issue code. `code@pattern` says it better at one place of the draft, and
 * `code.unit` in another unit; `unknown` is for codes that have no words yet.
 */
export const issuesEn = {
  unknown: 'Something is wrong here ({code}).',

  required: 'Fill this in.',
  'required@to.id': 'Say which conversation this goes to.',
  'length.max': { one: '{over} character too long.', other: '{over} characters too long.' },
  'length.max.byte': { one: '{over} byte too long.', other: '{over} bytes too long.' },
  'length.max.line': { one: '{over} line too many.', other: '{over} lines too many.' },
  'length.min': {
    one: 'Write at least {min} character.',
    other: 'Write at least {min} characters.',
  },
  'length.utf16': {
    one: 'May count as {actual} of {max} characters on some devices, since emoji count double.',
    other: 'May count as {actual} of {max} characters on some devices, since emoji count double.',
  },
  'items.min': { one: 'Add at least {min}.', other: 'Add at least {min}.' },
  'items.min@message.buttons': {
    one: 'Add at least {min} button.',
    other: 'Add at least {min} buttons.',
  },
  'items.min@message.sections': {
    one: 'Add at least {min} section.',
    other: 'Add at least {min} sections.',
  },
  'items.min@message.sections.*.rows': {
    one: 'Add at least {min} row.',
    other: 'Add at least {min} rows.',
  },
  'items.max': { one: '{over} too many; {max} at most.', other: '{over} too many; {max} at most.' },
  'items.max@message.buttons': {
    one: '{over} button too many; {max} at most.',
    other: '{over} buttons too many; {max} at most.',
  },
  'items.max@message.sections': {
    one: '{over} section too many; {max} at most.',
    other: '{over} sections too many; {max} at most.',
  },
  'items.max@message.sections.*.rows': {
    one: '{over} row too many; {max} at most.',
    other: '{over} rows too many; {max} at most.',
  },
  'total.min': { one: 'Add at least {min} in all.', other: 'Add at least {min} in all.' },
  'total.min@message.sections': {
    one: 'Add at least {min} row in all.',
    other: 'Add at least {min} rows in all.',
  },
  'total.max': {
    one: '{over} too many in all; {max} at most.',
    other: '{over} too many in all; {max} at most.',
  },
  'total.max@message.sections': {
    one: '{over} row too many; all sections together hold {max}.',
    other: '{over} rows too many; all sections together hold {max}.',
  },
  'range.min': 'The smallest value is {min}.',
  'range.max': 'The largest value is {max}.',
  'range.integer': 'Use a whole number.',
  pattern: 'This is not in the expected form.',
  'one-of': 'Use one of these: {values}.',
  'one-of@options.digishare.sendToThird': 'The customer does not receive this message.',
  unique: '“{value}” is used more than once.',
  same: 'These must all be alike.',
  forbidden: 'This cannot be used here.',
  'one-of-members': 'Fill in exactly one of these.',
  media: 'This file cannot be used here.',
  'check.no-outer-space': 'Remove the space at the start or at the end.',
  'check.has-text': 'Write something besides spaces.',
  'check.no-link': 'Links cannot be used here.',

  'type.unsupported': 'This provider does not carry this message type.',
  'recipient.unsupported': 'This provider cannot address this type of recipient.',
  'button.unsupported': 'This provider does not accept this type of button.',
  'header.unsupported': 'This provider does not accept this type of header.',
  'draft.type': 'Expected {expected}, found {received}.',
  'draft.missing': 'This is missing.',
  'draft.unknown-member': '“{key}” is not known here.',
  'json.invalid': 'The JSON is not complete or not valid, at line {line}, column {column}.',
  'schema.undocumented': 'The provider does not document this; it may be ignored.',

  'wire.required': '“{key}” is missing.',
  'wire.type': 'Expected {expected}, found {received}.',
  'wire.value': 'Expected {expected}.',
  'wire.unknown-member': 'The API does not know “{key}”.',
  'type.unknown': 'The API has no message type “{type}”.',

  loss: '“{value}” cannot be carried by this provider and is left out.',
  'extra.kept': 'Kept as it was imported; the form does not show it.',
  'extra.superseded': 'An imported detail does not fit your edit and is left out.',

  'text.empty': 'There is nothing to read yet.',
  'text.too-large': 'The text is too large; {max} bytes can be read.',
  'text.too-deep': 'The JSON is nested too deep; {max} levels can be read.',
  'text.too-many-items': 'An array has too many items; {max} can be read.',
  'text.syntax': 'Expected {expected}, found {found}.',
  'text.trailing-comma': 'Remove the comma before the closing bracket.',
  'text.duplicate-key': '“{key}” is given twice; the last one counts.',
  'text.big-integer': '{value} is too large for a JavaScript number and loses digits.',
  'text.number-overflow': '{value} is larger than any number can be.',
  'text.lone-surrogate': 'Half of a character stands here; the other half is missing.',
  'text.bom': 'The text starts with an invisible byte order mark, which was skipped.',
  'text.control-character': 'An invisible control character ({code}) stands inside a string.',
  'text.prototype-key': '“{key}” is an unusual name; it is kept and does nothing.',
  'text.unexpected-end': 'The JSON ends too early.',
  'issues.too-many': 'There are more than {max} issues; the rest is not shown.',

  'answer.refused': 'The provider refused the message ({status}). {message}',
  'answer.unauthorized': 'The provider does not accept the credential of this account.',
  'answer.forbidden': 'The account may not send this message.',
  'answer.not-found': 'The provider does not know this conversation or address.',
  'answer.rate-limited': 'The provider asks to slow down. Wait a little, then send again.',
  'answer.unavailable': 'The provider cannot be reached at the moment.',
  'answer.platform': 'The messaging platform refused this ({code}). {message}',
};

/** Names of the items on the way to a place: `Section 2 · Row 1 · Title`. */
export const placesEn = {
  draft: 'Message',
  to: 'Recipient',
  replyTo: 'Reply reference',
  options: 'Delivery options',
  'message.buttons.*': 'Button {n}',
  'message.sections.*': 'Section {n}',
  'message.sections.*.rows.*': 'Row {n}',
  'message.cards.*': 'Card {n}',
  'message.items.*': 'Item {n}',
  'message.contacts.*': 'Contact {n}',
};
