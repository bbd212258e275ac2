import { Hono } from 'hono';
import { apiEntries } from './apis/registry.ts';
import type { SandboxEnv } from './bindings.ts';
import { controlRoutes } from './control/control-routes.ts';
import { type Desk, receive } from './receive.ts';

/** All routes of a sandbox: each API under its id, and the controls. */
export function sandboxApp(desk: Desk): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.route('/_sandbox', controlRoutes(desk));
  for (const entry of apiEntries) {
    const [id, api] = entry;
    for (const route of api.routes) {
      app.on(route.method, `/${id}${route.path}`, (context) =>
        receive(context, desk, entry, route),
      );
    }
    app.all(`/${id}/*`, (context) => receive(context, desk, entry, undefined));
  }
  app.notFound((context) => context.json({ problem: 'No such route in the sandbox.' }, 404));
  // A client that leaves while it uploads ends here too: there is nobody to tell.
  app.onError((_error, context) => context.json({ problem: 'The sandbox itself failed.' }, 500));
  return app;
}
