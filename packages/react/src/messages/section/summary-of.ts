/** Members that say something to a person, the most telling first. */
const telling = ['text', 'body', 'caption', 'name', 'filename', 'url'];

/** More than is ever shown: nobody has to walk through a whole letter for its beginning. */
const FAR = 400;

/** The first words of a message, to tell it from its neighbours; '' while it says nothing. */
export function summaryOf(message: unknown): string {
  const line = (firstText(message) ?? '').slice(0, FAR).replace(/\s+/g, ' ').trim();
  return [...line].slice(0, 80).join('').trim();
}

function firstText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members = new Map(Object.entries(value));
  for (const key of telling) {
    const text = members.get(key);
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  for (const member of members.values()) {
    const found = firstText(member);
    if (found !== undefined) return found;
  }
  return undefined;
}
