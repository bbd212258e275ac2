import type { Issue, IssueParams } from '../issue.ts';
import type { Pointer } from '../place.ts';
import { LineIndex } from './line-index.ts';
import { textCaps } from './text-caps.ts';
import { type TextIssueCode, textSeverity } from './text-issue-codes.ts';

/** A text, how far it is read, and what was found wrong with it. */
export class Reader {
  readonly text: string;
  readonly lines: LineIndex;
  /** Offset of the next character. */
  at = 0;
  /** Characters looked at, however often; tests hold it to a multiple of the length. */
  steps = 0;
  /** Set where reading on is of no use, and at the end. */
  stopped = false;
  /** The last string lost its closing quote, and likely the comma with it. */
  torn = false;
  readonly #found: { at: number; issue: Issue }[] = [];

  constructor(text: string) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /** Notes an issue and reads on, up to the cap on issues. */
  report(code: TextIssueCode, at: number, params?: IssueParams, pointer?: Pointer): void {
    if (this.#found.length < textCaps.issues) this.#note(code, at, params, pointer);
    else this.stop('issues.too-many', at, { max: textCaps.issues });
  }

  /** Notes an issue beyond which the text cannot be understood, or must not be read. */
  stop(code: TextIssueCode, at: number, params?: IssueParams): void {
    this.#note(code, at, params);
    this.stopped = true;
  }

  /** The issues in the order of the text. */
  issues(): Issue[] {
    return this.#found.sort((a, b) => a.at - b.at).map(({ issue }) => issue);
  }

  #note(code: TextIssueCode, at: number, params?: IssueParams, pointer?: Pointer): void {
    if (this.stopped) return;
    const issue: Issue = {
      layer: 'text',
      code,
      severity: textSeverity(code),
      path: [],
      params: { ...this.lines.place(at), ...params },
    };
    if (pointer !== undefined) issue.pointer = pointer;
    this.#found.push({ at, issue });
  }
}
