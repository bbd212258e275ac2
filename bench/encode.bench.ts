// Drafts checked and encoded per second for the largest list, beside the plain cost of printing its JSON.
// Run: node --conditions=@messagewright/source bench/encode.bench.ts
import { performance } from 'node:perf_hooks';
import {
  bodyForm,
  checkPayload,
  type Draft,
  decode,
  digishare,
  encode,
  type ListMessage,
} from '../packages/core/src/index.ts';

const rounds = 400;

/** As many sections and rows as the form lets one make, each text at its limit. */
function largestList(): ListMessage {
  const sections = Array.from({ length: 10 }, (_, section) => ({
    title: `${section} ${'s'.repeat(22)}`,
    rows: Array.from({ length: 10 }, (_, row) => ({
      type: 'row' as const,
      title: `${section}.${row} ${'t'.repeat(20)}`,
      id: `row_${section}_${row}`,
      description: 'd'.repeat(72),
    })),
  }));
  const header = { type: 'text' as const, text: 'h'.repeat(60) };
  return { type: 'list', header, body: 'b'.repeat(1024), button: 'o'.repeat(20), sections };
}

const message = largestList();
const fresh = (): Draft => ({ version: 1, to: { type: 'conversation', id: 'conv_1' }, message });
const payload = bodyForm(encode(fresh(), digishare).request);

const printing = median(() => JSON.stringify(JSON.parse(JSON.stringify(payload))));
const figures: Record<string, () => unknown> = {
  'JSON there and back (plain)': () => JSON.stringify(JSON.parse(JSON.stringify(payload))),
  'validate + encode': () => encode(fresh(), digishare),
  decode: () => decode(payload, digishare),
  checkPayload: () => checkPayload(payload, digishare),
};

console.info('Largest list: 100 rows in 10 sections, every text at its limit.');
console.info(['', 'ms each', 'per second', 'times plain'].join('\t'));
for (const [name, run] of Object.entries(figures)) {
  const ms = median(run);
  console.info([name, ms.toFixed(3), Math.round(1000 / ms), (ms / printing).toFixed(1)].join('\t'));
}

function median(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
