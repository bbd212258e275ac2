import { isHigh, isLow } from './byte-length.ts';

/** Watches the units of one string, raw or escaped, for halves of surrogate pairs on their own. */
export class Surrogates {
  /** Offset in the text of the first half without its other half. */
  lone: number | undefined;
  #open: number | undefined;

  /** Takes the next unit of the string; `at` is where it stands in the text. */
  take(code: number, at: number): void {
    if (isLow(code)) {
      if (this.#open === undefined) this.lone ??= at;
      this.#open = undefined;
      return;
    }
    this.end();
    if (isHigh(code)) this.#open = at;
  }

  /** Takes something that is no surrogate, or the end of the string. */
  end(): void {
    if (this.#open !== undefined) this.lone ??= this.#open;
    this.#open = undefined;
  }
}
