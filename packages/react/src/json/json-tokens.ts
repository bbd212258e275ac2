/** What a piece of printed JSON is; `plain` are brackets, commas, colons and blanks. */
export interface JsonToken {
  type: 'key' | 'string' | 'number' | 'literal' | 'plain';
  text: string;
}

const quote = '"';
const plain = new Set(' {}[]:,\n');
const literals: Readonly<Record<string, 'literal'>> = { t: 'literal', f: 'literal', n: 'literal' };

/**
 * The pieces of one line that `JSON.stringify` printed, with or without its line break, in time
 * linear in its length. Their texts joined are the line. Meant for our own printing only: it looks for no faults.
 */
export function jsonTokens(line: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let at = 0;
  while (at < line.length) {
    const token = readToken(line, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readToken(line: string, from: number): JsonToken {
  const first = line[from] ?? '';
  if (first === quote) {
    const to = endOfString(line, from);
    return { type: line[to] === ':' ? 'key' : 'string', text: line.slice(from, to) };
  }
  const isPlain = plain.has(first);
  let to = from + 1;
  while (to < line.length && line[to] !== quote && plain.has(line[to] ?? '') === isPlain) to++;
  return { type: isPlain ? 'plain' : (literals[first] ?? 'number'), text: line.slice(from, to) };
}

/** Just behind the closing quote of the string that begins at an offset. */
function endOfString(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === quote) return at + 1;
  }
  return line.length;
}
