import { startDemo } from './start-demo.ts';

try {
  const demo = await startDemo();
  process.stdout.write(`The support desk is on ${demo.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.once(signal, () => void demo.close());
  }
} catch (error) {
  process.stderr.write(
    `The demo cannot start. ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}
