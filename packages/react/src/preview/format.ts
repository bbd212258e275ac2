import { isSpaceAt, isWordAt, isWordBefore } from './format-characters.ts';
import { type Fence, parseInline } from './format-inline.ts';
import type { Block, BlockType, ParsedFormat, StepCounter } from './format-nodes.ts';

const fence = '```';
const maxNumberDigits = 3;

/**
 * Reads WhatsApp's markup into a tree: `*bold*`, `_italic_`, `~strike~`, code between one or three
 * backticks, lists, quotes and addresses. Total: any string gives a tree that holds every character
 * of it, in time linear in its length. A marker counts at the edge of a word only, with no white
 * space on its inner side, within one line; one without a partner stays text, and code wins.
 */
export function parseFormat(text: string): ParsedFormat {
  const counter: StepCounter = { steps: 0 };
  const fences = findFences(text, counter);
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start, fences, counter);
    const { type, marker } = lineMarker(text, start, end);
    const children = parseInline(text, start + marker.length, end, fences, counter);
    const line = { at: start, marker, children };
    const last = blocks.at(-1);
    if (last?.type === type) last.lines.push(line);
    else blocks.push({ type, lines: [line] });
    start = end + 1;
  }
  return { blocks, steps: counter.steps };
}

/** All pairs of three backticks, by where they open. */
function findFences(text: string, counter: StepCounter): ReadonlyMap<number, Fence> {
  const fences = new Map<number, Fence>();
  for (let at = 0; at < text.length; ) {
    counter.steps++;
    if (!text.startsWith(fence, at) || isWordBefore(text, at)) {
      at++;
      continue;
    }
    const close = findFenceEnd(text, at + fence.length, counter);
    // What closes a fence does not depend on what opened it: with none left, no later one closes.
    if (close === undefined) break;
    if (isBlank(text, at + fence.length, close, counter)) {
      at = close;
      continue;
    }
    fences.set(at, { open: at, close });
    at = close + fence.length;
  }
  return fences;
}

function findFenceEnd(text: string, from: number, counter: StepCounter): number | undefined {
  for (let at = from; at < text.length; at++) {
    counter.steps++;
    if (text.startsWith(fence, at) && !isWordAt(text, at + fence.length)) return at;
  }
  return undefined;
}

function isBlank(text: string, from: number, to: number, counter: StepCounter): boolean {
  for (let at = from; at < to; at++) {
    counter.steps++;
    if (!isSpaceAt(text, at)) return false;
  }
  return true;
}

/** Where the line ends; a newline between three backticks ends none. */
function lineEnd(
  text: string,
  start: number,
  fences: ReadonlyMap<number, Fence>,
  counter: StepCounter,
): number {
  let at = start;
  while (at < text.length && text[at] !== '\n') {
    counter.steps++;
    const found = fences.get(at);
    at = found === undefined ? at + 1 : found.close + fence.length;
  }
  return at;
}

function lineMarker(text: string, start: number, end: number): { type: BlockType; marker: string } {
  const two = text.slice(start, start + 2);
  const found = lineMarkers[two] ?? numberMarker(text, start);
  const hasContent = found !== undefined && start + found.marker.length < end;
  return hasContent ? found : { type: 'paragraph', marker: '' };
}

const lineMarkers: Readonly<Record<string, { type: BlockType; marker: string }>> = {
  '- ': { type: 'bullets', marker: '- ' },
  '* ': { type: 'bullets', marker: '* ' },
  '> ': { type: 'quote', marker: '> ' },
};

function numberMarker(
  text: string,
  start: number,
): { type: BlockType; marker: string } | undefined {
  let at = start;
  while (at - start < maxNumberDigits && isDigit(text[at])) at++;
  if (at === start || !text.startsWith('. ', at)) return undefined;
  return { type: 'numbers', marker: text.slice(start, at + 2) };
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
