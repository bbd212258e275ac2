// How long pasted text takes to read, beside JSON.parse on the same text. Run: node bench/read-payload.bench.ts
import { performance } from 'node:perf_hooks';
import { readPayload } from '../packages/core/src/read-payload.ts';

const size = 1_000_000;
const rounds = 15;

const row = {
  id: 'row-1',
  title: 'Livraison à domicile',
  description: 'Sous 48 h 🚚, "suivi" compris',
};
const list = {
  send_to_third: true,
  conversation_id: 4217,
  type: 'interactive',
  body: {
    type: 'list',
    action: { button: 'Choisir', sections: [{ title: 'A', rows: Array(10).fill(row) }] },
  },
};

const families: Record<string, string> = {
  'DigiShare lists': repeated(JSON.stringify(list)),
  'DigiShare lists, indented': repeated(JSON.stringify(list, null, 2)),
  'one long string': JSON.stringify('x'.repeat(size)),
  'one string of line breaks': JSON.stringify('\n'.repeat(size / 2)),
  'one string of emoji': JSON.stringify('🚚'.repeat(size / 4)),
  'short keys': members((index) => `"k${index}":0`),
  'one key again and again': members(() => '"k":0'),
  'numbers of an object': members((index) => `"${index}":-${index}.5e3`),
  'large integers': members((index) => `"k${index}":${9_007_199_254_740_993n + BigInt(index)}`),
  'blank lines': `${'\n'.repeat(size)}0`,
  'empty objects': members((index) => `"${index}":{}`),
  'opening brackets': '['.repeat(size),
  'nested objects': '{"a":'.repeat(size / 5),
  quotes: '"'.repeat(size),
  backslashes: `"${'\\'.repeat(size)}`,
  'trailing commas': `[${'[1,],'.repeat(size / 5)}]`,
  'line breaks in a string': `"${'\n'.repeat(size)}`,
  'five megabytes': 'x'.repeat(5 * size),
};

print(['text', 'MB', 'readPayload ms/MB', 'JSON.parse ms/MB', 'ratio', 'issues']);
for (const [name, text] of Object.entries(families)) {
  const megabytes = text.length / 1e6;
  const ours = median(() => readPayload(text)) / megabytes;
  const native = median(() => parse(text)) / megabytes;
  const { issues } = readPayload(text);
  const figures = [megabytes, ours, native].map((figure) => figure.toFixed(2));
  // JSON.parse gives up at the first mistake: there is nothing to compare.
  figures.push(parse(text) instanceof Error ? '-' : (ours / native).toFixed(2));
  print([name, ...figures, String(issues.length)]);
}

function repeated(json: string): string {
  return members((index) => `"${index}":${json}`);
}

function members(write: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const part = write(index);
    parts.push(part);
    length += part.length + 1;
  }
  return `{${parts.join(',')}}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function median(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function print(cells: string[]): void {
  const [name = '', ...figures] = cells;
  process.stdout.write(`${name.padEnd(28)}${figures.map((cell) => cell.padStart(19)).join('')}\n`);
}
