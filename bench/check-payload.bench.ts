// Milliseconds per MB to decode and to check payloads, honest and hostile, at two sizes: linear means the same figure twice.
// Run: node --conditions=@messagewright/source bench/check-payload.bench.ts
import { performance } from 'node:perf_hooks';
import { checkPayload, decode, digishare, type Json } from '../packages/core/src/index.ts';

const rounds = 7;

function body(action: Json): Json {
  return {
    send_to_third: true,
    conversation_id: 'conv_1',
    type: 'interactive',
    body: { type: 'list', body: { text: 'Body' }, action },
  };
}

const families: Record<string, (count: number) => Json> = {
  'rows of one section': (count) =>
    body({
      button: 'Open',
      sections: [
        {
          title: 'Section',
          rows: Array.from({ length: count }, (_, row) => ({
            id: `row_${row}`,
            title: `Row ${row}`,
            description: 'd'.repeat(40),
          })),
        },
      ],
    }),
  'sections with faults and unknown members': (count) =>
    body({
      button: 'Open',
      sections: Array.from({ length: count }, () => ({
        title: '',
        rows: [{ id: '', title: 't'.repeat(30), unheard_of: 1 }],
      })),
    }),
  'unknown members': (count) => ({
    send_to_third: true,
    conversation_id: 'conv_1',
    type: 'text',
    body: 'Hello',
    ...Object.fromEntries(Array.from({ length: 20 * count }, (_, key) => [`key_${key}`, key])),
  }),
  'one long text': (count) => ({
    send_to_third: true,
    conversation_id: 'conv_1',
    type: 'text',
    body: 'x'.repeat(900 * count),
  }),
};

console.info(['', 'KB', 'decode ms/MB', 'checkPayload ms/MB'].join('\t'));
for (const [name, make] of Object.entries(families)) {
  for (const count of [250, 1000]) {
    const payload = make(count);
    const size = JSON.stringify(payload).length;
    const each = (run: () => unknown) => ((median(run) / size) * 1e6).toFixed(0);
    const figures = [
      each(() => decode(payload, digishare)),
      each(() => checkPayload(payload, digishare)),
    ];
    console.info([name, (size / 1000).toFixed(0), ...figures].join('\t'));
  }
}

function median(run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
