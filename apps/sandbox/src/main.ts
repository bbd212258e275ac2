import { createSandbox } from './sandbox.ts';

const port = Number(process.env.PORT ?? 0);
const token = process.env.SANDBOX_TOKEN;

try {
  const sandbox = await createSandbox({ port, ...(token ? { token } : {}) });
  const bases = Object.values(sandbox.bases).join(', ');
  process.stdout.write(`Sandbox on ${sandbox.url}, APIs: ${bases}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void sandbox.close());
  }
} catch (error) {
  process.stderr.write(`The sandbox cannot start on PORT=${process.env.PORT}: ${error}\n`);
  process.exitCode = 1;
}
