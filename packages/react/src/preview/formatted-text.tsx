import { type ReactNode, useMemo } from 'react';
import { useWords, type Words } from '../context/words.tsx';
import { type Drawing, drawNodes, drawText } from './draw-text.tsx';
import { parseFormat } from './format.ts';
import type { Block, Line } from './format-nodes.ts';
import { countCodePoints, cutAfter, type TextRange } from './text-pieces.ts';

/** A text to draw. */
export interface FormattedTextProps {
  text: string;
  /** The most code points it may have; what lies beyond is marked. */
  max?: number | undefined;
  /** Placeholders of a template without a value, in order: they are marked. */
  open?: readonly TextRange[] | undefined;
}

// A pasted megabyte must not freeze the page: this much beyond the limit is drawn, the rest counted.
const usualMax = 4096;
const drawnBeyond = 1024;

/** A text as the recipient sees it: WhatsApp's markup, links, lists and quotes, as React elements. */
export function FormattedText({ text, max, open }: FormattedTextProps) {
  const words = useWords();
  const end = cutAfter(text, Math.max(max ?? 0, usualMax) + drawnBeyond);
  const shown = text.slice(0, end);
  const { blocks } = useMemo(() => parseFormat(shown), [shown]);
  const drawing = newDrawing(words, text, max, open);
  return (
    <div className="mw-format">
      {blocks.map((block) => drawBlock(block, drawing))}
      {end < text.length && <Rest count={countCodePoints(text.slice(end))} />}
    </div>
  );
}

/** A text of one line without markup: headers, labels, titles. */
export function PlainText({ text, max, open }: FormattedTextProps) {
  const words = useWords();
  const end = cutAfter(text, Math.max(max ?? 0, usualMax));
  const drawing = newDrawing(words, text, max, open);
  return (
    <bdi className="mw-plain-text" dir="auto">
      {drawText(text.slice(0, end), 0, drawing)}
      {end < text.length && <Rest count={countCodePoints(text.slice(end))} />}
    </bdi>
  );
}

function Rest({ count }: { count: number }) {
  const words = useWords();
  return <span className="mw-format__rest"> {words.text('preview.rest', { count })}</span>;
}

function newDrawing(
  words: Words,
  text: string,
  max: number | undefined,
  open: readonly TextRange[] | undefined,
): Drawing {
  const cut = max === undefined ? Number.POSITIVE_INFINITY : cutAfter(text, max);
  return { words, cut, announced: false, open };
}

function drawBlock(block: Block, drawing: Drawing): ReactNode {
  const key = block.lines[0]?.at;
  const { lines } = block;
  switch (block.type) {
    case 'bullets':
      return (
        <ul key={key} className="mw-format__list" dir="auto">
          {lines.map((line) => (
            <li key={line.at}>{drawNodes(line.children, drawing)}</li>
          ))}
        </ul>
      );
    case 'numbers':
      return (
        <ol key={key} className="mw-format__list" dir="auto">
          {lines.map((line) => (
            <li key={line.at} value={Number.parseInt(line.marker, 10)}>
              {drawNodes(line.children, drawing)}
            </li>
          ))}
        </ol>
      );
    case 'quote':
      return (
        <blockquote key={key} className="mw-format__quote" dir="auto">
          {lines.map((line) => drawLine(line, drawing))}
        </blockquote>
      );
    default:
      return lines.map((line) => drawLine(line, drawing));
  }
}

function drawLine(line: Line, drawing: Drawing): ReactNode {
  return (
    <p key={line.at} className="mw-format__line" dir="auto">
      {line.children.length === 0 ? <br /> : drawNodes(line.children, drawing)}
    </p>
  );
}
