import { isHigh, isLow } from './byte-length.ts';

/** Half a surrogate pair: the unit, and where it stands in the text. */
interface Half {
  code: number;
  at: number;
}

/** Watches the units of one string, raw or escaped, for halves of surrogate pairs on their own. */
export class Surrogates {
  /** The first half that lacks its other half. */
  lone: Half | undefined;
  #open: Half | undefined;

  /** Takes the next unit of the string; `at` is where it stands in the text. */
  take(code: number, at: number): void {
    if (!isLow(code)) this.end();
    else if (this.#open === undefined) this.lone ??= { code, at };
    this.#open = isHigh(code) ? { code, at } : undefined;
  }

  /** Takes characters that are no half of anything, or the end of the string. */
  end(): void {
    this.lone ??= this.#open;
    this.#open = undefined;
  }
}
