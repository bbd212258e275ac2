/** A place in a text, both from 1. A column counts UTF-16 units, as editors and text areas do. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Turns offsets into lines and columns. CR LF, LF and a lone CR each end one line. */
export class LineIndex {
  /** Characters looked at so far; none until the first place is asked for. */
  steps = 0;
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset; one at the end of the text is just behind the last character. */
  place(offset: number): TextPlace {
    // A text that is too large is refused here: it must not be read for its lines.
    if (offset === 0) return { line: 1, column: 1 };
    this.#starts ??= this.#findStarts();
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  #findStarts(): number[] {
    const text = this.#text;
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) {
        starts.push(index + 1);
      }
    }
    this.steps += text.length;
    return starts;
  }
}
