import { Fragment, type ReactNode } from 'react';
import type { Words } from '../context/words.tsx';
import type { CodeNode, EmphasisNode, InlineNode, LinkNode } from './format-nodes.ts';
import { type TextPiece, type TextRange, textPieces } from './text-pieces.ts';

/** One drawing of one text: where its surplus starts, and whether that was said already. */
export interface Drawing {
  words: Words;
  /** In UTF-16 units of the source; `Infinity` without surplus. */
  cut: number;
  announced: boolean;
  /** Placeholders without a value, in the source. */
  open?: readonly TextRange[] | undefined;
}

const tags = { bold: 'strong', italic: 'em', strike: 's' } as const;

/** Draws a text that starts at `at` of its source: surplus marked, invisible characters as badges. */
export function drawText(text: string, at: number, drawing: Drawing): ReactNode[] {
  let start = at;
  return textPieces(text, at, drawing.cut, drawing.open).map((piece) => {
    const key = start;
    start += piece.text.length;
    return <Fragment key={key}>{drawPiece(piece, drawing)}</Fragment>;
  });
}

/** Draws the nodes of a line. */
export function drawNodes(nodes: readonly InlineNode[], drawing: Drawing): ReactNode[] {
  return nodes.map((node) => <Fragment key={node.at}>{drawNode(node, drawing)}</Fragment>);
}

function drawNode(node: InlineNode, drawing: Drawing): ReactNode {
  switch (node.type) {
    case 'text':
      return drawText(node.text, node.at, drawing);
    case 'link':
      return drawLink(node, drawing);
    case 'code':
    case 'mono':
      return drawCode(node, drawing);
    default:
      return drawEmphasis(node, drawing);
  }
}

function drawEmphasis(node: EmphasisNode, drawing: Drawing): ReactNode {
  const Tag = tags[node.type];
  return (
    <>
      {drawMarker(node.marker, node.at, drawing)}
      <Tag>{drawNodes(node.children, drawing)}</Tag>
      {drawMarker(node.marker, node.end, drawing)}
    </>
  );
}

function drawCode({ marker, at, text }: CodeNode, drawing: Drawing): ReactNode {
  const isBlock = text.includes('\n');
  // The newlines next to the backticks only put them on lines of their own.
  const from = text.startsWith('\n') ? 1 : 0;
  const to = text.endsWith('\n') ? text.length - 1 : text.length;
  return (
    <>
      {drawMarker(marker, at, drawing)}
      <code className="mw-format__code" data-block={isBlock || undefined} dir="auto">
        {drawText(text.slice(from, to), at + marker.length + from, drawing)}
      </code>
      {drawMarker(marker, at + marker.length + text.length, drawing)}
    </>
  );
}

function drawLink({ text, at, href, host }: LinkNode, drawing: Drawing): ReactNode {
  return (
    <>
      <a
        className="mw-format__link"
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        dir="ltr"
      >
        {drawText(text, at, drawing)}
      </a>
      {host !== undefined && (
        <bdi className="mw-format__host"> {drawing.words.text('preview.host', { host })}</bdi>
      )}
    </>
  );
}

/** A marker is not drawn, except where it is what makes the text too long. */
function drawMarker(marker: string, at: number, drawing: Drawing): ReactNode {
  return at + marker.length > drawing.cut ? drawText(marker, at, drawing) : null;
}

function drawPiece(piece: TextPiece, drawing: Drawing): ReactNode {
  const text = piece.invisible ? drawBadge(piece.invisible, drawing.words) : piece.text;
  const inside = piece.open ? <span className="mw-open-slot">{text}</span> : text;
  if (!piece.surplus) return inside;
  const isFirst = !drawing.announced;
  drawing.announced = true;
  return (
    <mark className="mw-surplus">
      {isFirst && (
        <span className="mw-visually-hidden">{drawing.words.text('preview.surplus')} </span>
      )}
      {inside}
    </mark>
  );
}

function drawBadge({ code, count }: { code: string; count: number }, words: Words): ReactNode {
  const name = words.text('preview.invisible', { code });
  const times = count > 1 ? words.text('preview.repeated', { times: count }) : '';
  return (
    <span className="mw-invisible" role="img" aria-label={`${name} ${times}`.trim()} title={name}>
      {code}
      {times}
    </span>
  );
}
