/** How many bytes of uploads a proxy holds at a moment. Not what the platform's sockets buffer. */
export interface UploadGauge {
  readonly held: number;
  /** The most that was held at once. */
  readonly peak: number;
  /** Counts bytes that are held from now on, or, below 0, no longer. */
  add(bytes: number): void;
}

/** A gauge at 0, for the options of a proxy. */
export function createUploadGauge(): UploadGauge {
  let held = 0;
  let peak = 0;
  return {
    get held() {
      return held;
    },
    get peak() {
      return peak;
    },
    add(bytes) {
      held += bytes;
      peak = Math.max(peak, held);
    },
  };
}
