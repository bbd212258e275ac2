// How long files take through the proxy, beside the same files straight to the far side, and how much of them the
// proxy holds. Client, proxy and far side share one process, and both ways take turns.
// Run: node --conditions=@messagewright/source bench/uploads.bench.ts
import { performance } from 'node:perf_hooks';
import {
  createSandbox,
  defaultToken,
  livedeskKey,
  type Sandbox,
} from '../apps/sandbox/src/index.ts';
import { type Draft, livedesk } from '../packages/core/src/index.ts';
import { createUploadGauge } from '../packages/proxy/src/index.ts';
import { type ProxyServer, serveProxy } from '../packages/proxy/src/node/index.ts';

const mebibyte = 1024 * 1024;
const rounds = 5;
const slow = 40 * mebibyte;

/** Sizes of files that go as one message. */
const loads: Readonly<Record<string, readonly number[]>> = {
  '1 file of 100 KiB': [100 * 1024],
  '1 file of 1 MiB': [mebibyte],
  '10 files of 1 MiB': Array.from({ length: 10 }, () => mebibyte),
  '1 file of 10 MiB': [10 * mebibyte],
  '1 file of 40 MiB': [40 * mebibyte],
};

interface Way {
  sandbox: Sandbox;
  proxy: ProxyServer;
  gauge: ReturnType<typeof createUploadGauge>;
}

print('files', 'direct ms', 'proxy ms', 'ratio', 'proxy MiB/s', 'held KiB', 'of the file');
for (const [name, sizes] of Object.entries(loads)) await measure(name, sizes);
print('', '', '', '', '', '', '');
await measure('40 MiB, far side at 40 MiB/s', [40 * mebibyte], 2, slow);

async function measure(
  name: string,
  sizes: readonly number[],
  times = rounds,
  bytesPerSecond?: number,
): Promise<void> {
  const gauge = createUploadGauge();
  const sandbox = await createSandbox({ ...(bytesPerSecond && { bytesPerSecond }) });
  const proxy = await serveProxy({
    providers: [livedesk],
    accounts: [
      {
        id: 'main',
        provider: 'livedesk',
        credentials: { apiKey: livedeskKey, apiSecret: defaultToken },
        base: sandbox.bases.livedesk,
      },
    ],
    uploads: { gauge },
  });
  const way: Way = { sandbox, proxy, gauge };
  const files = sizes.map((size, index) => picture(size, `${index}.png`));
  // Once for the warmth of it.
  await throughProxy(way, files);
  await direct(way, files);
  const taken: { direct: number; proxy: number }[] = [];
  for (let round = 0; round < times; round += 1) {
    taken.push({
      direct: await timed(() => direct(way, files)),
      proxy: await timed(() => throughProxy(way, files)),
    });
  }
  const straight = median(taken.map((each) => each.direct));
  const proxied = median(taken.map((each) => each.proxy));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  print(
    name,
    straight.toFixed(0),
    proxied.toFixed(0),
    (proxied / straight).toFixed(2),
    (total / mebibyte / (proxied / 1000)).toFixed(0),
    (gauge.peak / 1024).toFixed(0),
    `${((100 * gauge.peak) / total).toFixed(1)} %`,
  );
  await proxy.close();
  await sandbox.close();
}

async function throughProxy({ proxy }: Way, files: readonly File[]): Promise<void> {
  const items = files.map(({ name, size }, index) => ({
    kind: 'image' as const,
    source: 'file' as const,
    file: { id: `f${index}`, name, size },
  }));
  const draft: Draft = {
    version: 1,
    to: { type: 'conversation', id: '141' },
    message: { type: 'attachments', items, caption: 'Bench' },
  };
  const form = new FormData();
  form.set('message', JSON.stringify({ provider: 'livedesk', draft }));
  for (const [index, file] of files.entries()) form.append(`f${index}`, file);
  await post(`${proxy.url}/v1/messages`, form, { 'idempotency-key': crypto.randomUUID() });
}

async function direct({ sandbox }: Way, files: readonly File[]): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('attachments[]', file);
  form.set('content', 'Bench');
  const authorization = `Basic ${btoa(`${livedeskKey}:${defaultToken}`)}`;
  const path = '/api/v2/accounts/conversations/141/messages';
  await post(sandbox.bases.livedesk + path, form, { authorization });
}

async function post(url: string, body: FormData, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text}`);
}

function picture(size: number, name: string): File {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 97) bytes[at] = at / 97;
  bytes.set([137, 80, 78, 71, 13, 10, 26, 10]);
  return new File([bytes], name, { type: 'image/png' });
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function print(name: string, ...figures: readonly string[]): void {
  const cells = figures.map((cell) => cell.padStart(13)).join('');
  process.stdout.write(`${name.padEnd(30)}${cells}\n`);
}
