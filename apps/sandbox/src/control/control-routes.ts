import { Hono } from 'hono';
import { sampleTemplates } from '../apis/360dialog/templates/sample-templates.ts';
import { apiEntries, isApiId } from '../apis/registry.ts';
import type { SandboxEnv } from '../bindings.ts';
import { readFault } from '../faults/read-fault.ts';
import { isObject, type Json, parseJson } from '../json.ts';
import { type Pace, readBytes } from '../read-bytes.ts';
import type { Desk } from '../receive.ts';
import { isLoopbackHost, isLoopbackOrigin } from './loopback.ts';

/** The routes under `/_sandbox`: what was received, what became of it, which faults to play, how fast bodies are read, sample templates. */
export function controlRoutes({
  memory,
  statuses,
  faults,
  bodyLimit,
  now,
  setPace,
}: Desk): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  // A page of another site may not look in or play faults: it names its origin, or, where it
  // made its own name point here, its host.
  app.use(async (context, next) => {
    const origin = context.req.header('origin');
    const host = context.req.header('host') ?? '';
    if (!isLoopbackHost(host) || (origin !== undefined && !isLoopbackOrigin(origin))) {
      return context.json({ problem: 'Only this machine may use the sandbox controls.' }, 403);
    }
    return next();
  });
  app.get('/', (context) => {
    const base = new URL(context.req.url).origin;
    return context.json({ apis: apiEntries.map(([id]) => ({ id, base: `${base}/${id}` })) });
  });
  app.get('/received', (context) => context.json({ received: memory.list(context.req.query()) }));
  app.delete('/received', (context) => {
    memory.clear(context.req.query());
    return context.body(null, 204);
  });
  app.get('/statuses/:api/:id', (context) => {
    const { api, id } = context.req.param();
    const status = isApiId(api) ? statuses.of(api, id, now()) : undefined;
    return status
      ? context.json(status)
      : context.json({ problem: 'No such message was taken.' }, 404);
  });
  app.get('/templates', (context) => context.json({ data: sampleTemplates }));
  app.get('/faults', (context) => context.json({ faults: faults.list() }));
  app.post('/faults', async (context) => {
    const text = (await readBytes(context.req.raw, bodyLimit))?.toString('utf8');
    const read = readFault(parseJson(text ?? ''));
    if ('problem' in read) return context.json(read, 400);
    faults.add(read.fault);
    return context.json(read.fault, 201);
  });
  app.delete('/faults', (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  app.put('/pace', async (context) => {
    const text = (await readBytes(context.req.raw, bodyLimit))?.toString('utf8');
    const read = readPace(parseJson(text ?? ''));
    if (!read) {
      const problem = 'A pace is { "bytesPerSecond": a whole number above 0, or null }.';
      return context.json({ problem }, 400);
    }
    setPace(read.bytesPerSecond);
    return context.body(null, 204);
  });
  return app;
}

function readPace(value: Json | undefined): Pace | undefined {
  if (!isObject(value) || Object.keys(value).join() !== 'bytesPerSecond') return undefined;
  const { bytesPerSecond } = value;
  if (bytesPerSecond === null) return {};
  const fits = Number.isInteger(bytesPerSecond) && Number(bytesPerSecond) > 0;
  return fits ? { bytesPerSecond: Number(bytesPerSecond) } : undefined;
}
