import { Refusal } from '../refusal.ts';

/** The places that uploads take while they run. */
export interface UploadSlots {
  /** How many are taken. */
  readonly taken: number;
  /** Takes a place, and returns what gives it back. Throws a refusal where none is free. */
  take(): () => void;
}

/** As many places as may run at once. */
export function createUploadSlots(most: number): UploadSlots {
  let taken = 0;
  return {
    get taken() {
      return taken;
    },
    take() {
      if (taken >= most) {
        const detail = `The proxy takes ${most} requests with files at once; try again shortly.`;
        throw new Refusal('overloaded', { detail }, { 'retry-after': '2' });
      }
      taken += 1;
      let given = false;
      return () => {
        if (!given) taken -= 1;
        given = true;
      };
    },
  };
}
