import { type Mark, markNames, marks } from './marks.ts';

/** A text with a selection in it; positions are UTF-16 units, as text controls count. */
export interface SelectedText {
  text: string;
  start: number;
  end: number;
}

/** One replacement and the selection after it. */
export interface MarkupEdit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

/** Whether the selection already has the formatting, so that toggling takes it off. */
export function isMarked(selected: SelectedText, mark: Mark): boolean {
  const { text } = selected;
  const ranges = rangesOf(selected, mark);
  const [range] = ranges;
  if (range === undefined) return false;
  if (ranges.length === 1 && layerAround(text, range, mark)) return true;
  return ranges.every((each) => layerInside(text, each, mark));
}

/** The edit that puts a formatting on the selection, or takes it off where it is there already. */
export function toggleMark(selected: SelectedText, mark: Mark): MarkupEdit {
  const { text } = selected;
  const ranges = rangesOf(selected, mark);
  const [range = selected] = ranges;
  if (ranges.length > 1) return toggleLines(text, ranges, mark);
  const layer = layerAround(text, range, mark) ?? layerInside(text, range, mark);
  const { sign } = marks[mark];
  return layer ? takeOff(text, range, layer, sign.length) : putOn(text, range, sign);
}

interface Range {
  start: number;
  end: number;
}

// Signs only work right beside a letter, so a selection with spaces at its ends is narrowed first.
function withoutOuterSpace({ text, start, end }: SelectedText): Range {
  const picked = text.slice(start, end);
  if (picked.trim() === '') return { start, end };
  return {
    start: start + picked.length - picked.trimStart().length,
    end: end - (picked.length - picked.trimEnd().length),
  };
}

/** What gets its own pair of signs: the selection, or each line of it that holds text. */
function rangesOf(selected: SelectedText, mark: Mark): Range[] {
  const range = withoutOuterSpace(selected);
  const isOneLine = !selected.text.slice(range.start, range.end).includes('\n');
  return isOneLine || marks[mark].spansLines ? [range] : linesOf(selected.text, range);
}

/** The pair of a mark around a range; pairs of other marks may stand between. */
function layerAround(text: string, range: Range, mark: Mark): Range | undefined {
  let { start, end } = range;
  for (;;) {
    const found = markNames.find((name) => {
      const { sign } = marks[name];
      return text.slice(0, start).endsWith(sign) && text.slice(end).startsWith(sign);
    });
    if (found === undefined) return undefined;
    start -= marks[found].sign.length;
    if (found === mark) return { start, end };
    end += marks[found].sign.length;
  }
}

/** The pair of a mark at the inner ends of a range. */
function layerInside(text: string, range: Range, mark: Mark): Range | undefined {
  let { start, end } = range;
  for (;;) {
    const picked = text.slice(start, end);
    const found = markNames.find((name) => {
      const { sign } = marks[name];
      return picked.length > 2 * sign.length && picked.startsWith(sign) && picked.endsWith(sign);
    });
    if (found === undefined) return undefined;
    end -= marks[found].sign.length;
    if (found === mark) return { start, end };
    start += marks[found].sign.length;
  }
}

/** The lines of a range that hold text, each without its outer spaces. */
function linesOf(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '')
      lines.push(withoutOuterSpace({ text, start: at, end: at + line.length }));
    at += line.length + 1;
  }
  return lines;
}

/** `layer.start` and `layer.end` are where the two signs begin. */
function takeOff(text: string, range: Range, layer: Range, length: number): MarkupEdit {
  const inner = text.slice(layer.start + length, layer.end);
  const kept = (position: number) => {
    if (position <= layer.start) return position;
    if (position >= layer.end + length) return position - 2 * length;
    return Math.min(Math.max(position - length, layer.start), layer.start + inner.length);
  };
  return {
    from: layer.start,
    to: layer.end + length,
    insert: inner,
    start: kept(range.start),
    end: kept(range.end),
  };
}

function putOn(text: string, { start, end }: Range, sign: string): MarkupEdit {
  return {
    from: start,
    to: end,
    insert: sign + text.slice(start, end) + sign,
    start: start + sign.length,
    end: end + sign.length,
  };
}

function toggleLines(text: string, lines: readonly Range[], mark: Mark): MarkupEdit {
  const { sign } = marks[mark];
  const isOn = lines.every((line) => layerInside(text, line, mark));
  const from = lines[0]?.start ?? 0;
  let insert = '';
  let at = from;
  for (const line of lines) {
    const picked = text.slice(line.start, line.end);
    const layer = layerInside(text, line, mark);
    insert += text.slice(at, line.start);
    if (!isOn) insert += layer ? picked : sign + picked + sign;
    else if (layer) insert += withoutLayer(text, line, layer, sign.length);
    at = line.end;
  }
  return { from, to: at, insert, start: from, end: from + insert.length };
}

function withoutLayer(text: string, line: Range, layer: Range, length: number): string {
  return (
    text.slice(line.start, layer.start) +
    text.slice(layer.start + length, layer.end) +
    text.slice(layer.end + length, line.end)
  );
}
