import type { Json, Pointer } from '@messagewright/core';
import { memo, type RefObject, useMemo } from 'react';
import { jsonTokens } from './json-tokens.ts';
import { linesOf } from './lines-of.ts';

interface JsonViewProps {
  value: Json;
  /** Places whose lines are marked. One that is not in the value marks nothing. */
  marks?: readonly Pointer[] | undefined;
  /** For the element whose text is the JSON and nothing else. */
  textRef?: RefObject<HTMLPreElement | null> | undefined;
}

/** JSON to read: what one selects and copies is what `JSON.stringify` prints. */
export function JsonView({ value, marks = [], textRef }: JsonViewProps) {
  const lines = useMemo(() => numbered(JSON.stringify(value, null, 2)), [value]);
  const marked = linesOf(lines.map(({ text }) => text).join(''), marks);
  return (
    // JSON runs from left to right whatever its texts do.
    <pre className="mw-json" dir="ltr" ref={textRef}>
      {lines.map(({ number, text }) => (
        <JsonLine key={number} text={text} marked={marked.has(number)} />
      ))}
    </pre>
  );
}

/** Each line with its number and the line break that ends it. */
function numbered(text: string): { number: number; text: string }[] {
  const lines = text.split(/(?<=\n)/);
  return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** Of all lines, a keystroke draws the one it changed. */
const JsonLine = memo(function JsonLine({ text, marked }: { text: string; marked: boolean }) {
  const depth = text.search(/[^ ]/) / 2;
  const tokens = placed(text);
  return (
    <span className="mw-json__line" data-depth={depth} data-marked={marked || undefined}>
      {tokens.map(({ at, type, text: piece }) =>
        type === 'plain' ? (
          piece
        ) : (
          <span key={at} data-token={type}>
            {piece}
          </span>
        ),
      )}
    </span>
  );
});

/** The tokens of a line and where each begins. */
function placed(line: string) {
  let at = 0;
  return jsonTokens(line).map((token) => {
    const start = at;
    at += token.text.length;
    return { ...token, at: start };
  });
}
