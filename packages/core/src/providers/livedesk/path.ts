/** Ids are numbers in every answer (C-23), so nothing else goes into a path. */
export const idPattern = '^[1-9][0-9]{0,18}$';

const base = '/api/v2/accounts/conversations/';

/** The address of a conversation's messages, or of what stands below them. */
export function pathBelow(conversation: string, ...below: readonly string[]): string {
  return base + [conversation, 'messages', ...below].map(segment).join('/');
}

/** A segment of an address; halves of surrogate pairs cannot be written in one. */
export function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The conversation that an address names, or an empty text. */
export function conversationIn(path = ''): string {
  const written = /\/conversations\/([^/]*)\/messages$/.exec(path)?.[1] ?? '';
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The parts of the address of a conversation's messages, around the conversation. */
export const address = [base, '/messages'] as const;
