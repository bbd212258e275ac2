/** A text cut at its placeholders: `{{1}}` in a template with numbers, `{{first_name}}` in one with names. */
export type TextPiece = { text: string } | { placeholder: string; name: string };

const placeholder = /\{\{\s*([\w.-]{1,100})\s*\}\}/g;

/** The pieces of a text in order, none of them empty. */
export function cutText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    const [written, name = ''] = match;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ placeholder: written, name });
    end = match.index + written.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/**
 * The names of a text's placeholders, each once. Numbers come in their own order, since a message
 * lists their values by number; names come as they appear.
 */
export function placeholderNames(text: string): string[] {
  const names = new Set(
    cutText(text).flatMap((piece) => ('placeholder' in piece ? [piece.name] : [])),
  );
  const found = [...names];
  const isNumbered = found.every((name) => /^\d+$/.test(name));
  return isNumbered ? found.sort((a, b) => Number(a) - Number(b)) : found;
}
