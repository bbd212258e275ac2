import { isSpaceAt, isWordAt, isWordBefore } from './format-characters.ts';
import { readLink } from './format-links.ts';
import type { EmphasisNode, InlineNode, Marker, StepCounter } from './format-nodes.ts';

/** Where three backticks begin and end: positions of the two runs. */
export interface Fence {
  open: number;
  close: number;
}

const emphasis: Readonly<Record<Marker, EmphasisNode['type']>> = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
};

interface Frame {
  marker: Marker;
  at: number;
  children: InlineNode[];
}

/**
 * Reads one line, from `from` up to `to`. Each marker is open at most once, so the stack holds at
 * most three frames, and an inline node moves at most three times: the work stays linear.
 */
export function parseInline(
  text: string,
  from: number,
  to: number,
  fences: ReadonlyMap<number, Fence>,
  counter: StepCounter,
): InlineNode[] {
  const root: InlineNode[] = [];
  const frames: Frame[] = [];
  let pending = from;
  // Up to here no single backtick closes: looking again for each opening one would be quadratic.
  let noCodeUntil = from;
  const children = () => frames.at(-1)?.children ?? root;
  const flush = (until: number, next: number) => {
    if (until > pending) {
      append(children(), { type: 'text', at: pending, text: text.slice(pending, until) });
    }
    pending = next;
  };
  const isOpen = (marker: string) => frames.some((frame) => frame.marker === marker);

  /** Turns a frame that never closed into text, keeping what stands in it. */
  const surrender = (index: number) => {
    const frame = frames[index];
    if (frame === undefined) return;
    frames.splice(index, 1);
    const below = frames[index - 1]?.children ?? root;
    append(below, { type: 'text', at: frame.at, text: frame.marker });
    for (const child of frame.children) append(below, child);
  };

  const close = (marker: Marker, at: number) => {
    const index = frames.findIndex((frame) => frame.marker === marker);
    while (frames.length > index + 1) surrender(frames.length - 1);
    const frame = frames.pop();
    if (frame === undefined) return;
    const node: EmphasisNode = { ...frame, type: emphasis[marker], end: at };
    append(children(), node);
  };

  /** Reads what starts at `at` and returns where to go on; `at` itself when nothing starts there. */
  const readCode = (at: number): number => {
    const fence = fences.get(at);
    if (fence !== undefined) {
      flush(at, fence.close + 3);
      const inside = text.slice(at + 3, fence.close);
      append(children(), { type: 'mono', at, marker: '```', text: inside });
      return pending;
    }
    if (at < noCodeUntil || isWordBefore(text, at)) return at;
    if (isSpaceAt(text, at + 1) || text[at + 1] === '`') return at;
    const end = findCodeEnd(text, at + 2, to, fences, counter);
    if (text[end] !== '`' || fences.has(end) || end >= to) {
      noCodeUntil = end;
      return at;
    }
    flush(at, end + 1);
    append(children(), { type: 'code', at, marker: '`', text: text.slice(at + 1, end) });
    return pending;
  };

  const readAddress = (at: number): number => {
    if (isWordBefore(text, at)) return at;
    const found = readLink(text, at, isOpen, counter);
    if (found === undefined) return at;
    if (found.href !== undefined) {
      flush(at, found.end);
      const { href, host } = found;
      append(children(), { type: 'link', at, text: text.slice(at, found.end), href, host });
    }
    return found.end;
  };

  const readMarker = (marker: Marker, at: number) => {
    if (isOpen(marker) && !isSpaceAt(text, at - 1) && !isWordAt(text, at + 1)) {
      flush(at, at + 1);
      close(marker, at);
      return;
    }
    const next = text[at + 1];
    if (isWordBefore(text, at) || isSpaceAt(text, at + 1) || next === marker) return;
    flush(at, at + 1);
    // The nearest marker wins: an earlier one of the same sort found no partner.
    surrender(frames.findIndex((frame) => frame.marker === marker));
    frames.push({ marker, at, children: [] });
  };

  for (let at = from; at < to; ) {
    counter.steps++;
    const character = text[at] ?? '';
    let next = at;
    if (character === '`') next = readCode(at);
    else if (isMarker(character)) readMarker(character, at);
    else if ('hHwW'.includes(character)) next = readAddress(at);
    at = Math.max(next, at + 1);
  }
  flush(to, to);
  while (frames.length > 0) surrender(frames.length - 1);
  return root;
}

function isMarker(character: string): character is Marker {
  return character === '*' || character === '_' || character === '~';
}

/** Where a single backtick closes, or where the search ends without: at a fence or after the line. */
function findCodeEnd(
  text: string,
  from: number,
  to: number,
  fences: ReadonlyMap<number, Fence>,
  counter: StepCounter,
): number {
  for (let at = from; at < to; at++) {
    counter.steps++;
    if (fences.has(at)) return at;
    if (text[at] === '`' && !isSpaceAt(text, at - 1) && !isWordAt(text, at + 1)) return at;
  }
  return to;
}

function append(nodes: InlineNode[], node: InlineNode) {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') last.text += node.text;
  else nodes.push(node);
}
