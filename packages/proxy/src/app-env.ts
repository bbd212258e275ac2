import type { Principal } from './principal.ts';

/** What the routes find in Hono's context. */
export interface AppEnv {
  Variables: {
    principal: Principal;
    /** Whether the route sends: only then a refusal says that nothing was sent. */
    sends: boolean;
  };
}
