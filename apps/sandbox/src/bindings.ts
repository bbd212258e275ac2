import type { HttpBindings } from '@hono/node-server';

/** What Hono's context carries here: Node's own request and response, for faults on the socket. */
export interface SandboxEnv {
  Bindings: HttpBindings;
}
