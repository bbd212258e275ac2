import { subscribe } from 'node:diagnostics_channel';

/** Whether the request that was made inside `watchRequest` has begun to go out. */
export interface HandedWatch {
  /** `true` as well where undici does not tell. */
  handed(): boolean;
}

interface RequestMessage {
  request: object;
}

/** Requests by the object that undici makes of each; two sends never share one. */
const watches = new WeakMap<object, { seen: boolean; known: boolean }>();

let making: { seen: boolean; known: boolean } | undefined;

// undici publishes `create` while `request()` runs, so the watch that is open then is its own.
subscribe('undici:request:create', (message) => {
  if (!making) return;
  making.known = true;
  watches.set((message as RequestMessage).request, making);
});

subscribe('undici:client:sendHeaders', (message) => {
  const watch = watches.get((message as RequestMessage).request);
  if (watch) watch.seen = true;
});

/**
 * Runs `make`, which makes one undici request before it returns, and watches that request. undici
 * says on a diagnostics channel when it hands the request's first bytes to the socket; nothing else
 * tells a reset in connect from a reset in read.
 */
export function watchRequest<T>(make: () => T): { made: T; watch: HandedWatch } {
  const own = { seen: false, known: false };
  making = own;
  try {
    const made = make();
    return { made, watch: { handed: () => own.seen || !own.known } };
  } finally {
    making = undefined;
  }
}
