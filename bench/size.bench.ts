// Bytes of what a host ships, minified and gzip, beside the libraries alone. React itself is the host's.
// Run: node bench/size.bench.ts
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const entries: Record<string, string> = {
  'react-hook-form + zod (namespace) + Radix Dialog alone':
    "export { useForm } from 'react-hook-form'; export * as zod from 'zod'; export * from '@radix-ui/react-dialog'",
  'core with DigiShare':
    "export { prepare, validate, encode } from '@messagewright/core'; export { digishare } from '@messagewright/core/digishare'",
  'one form (list) with all it needs': "export { ListForm } from '@messagewright/react'",
  'the preview alone': "export { MessagePreview } from '@messagewright/react/preview'",
  'the builder with DigiShare':
    "export { MessageBuilder } from '@messagewright/react'; export { digishare } from '@messagewright/core/digishare'",
};

let alone = 0;
console.info(['', 'min KB', 'gzip KB', 'times the libraries alone'].join('\t'));
for (const [name, contents] of Object.entries(entries)) {
  const { minified, gzipped } = await size(contents);
  alone ||= gzipped;
  const figures = [minified / 1024, gzipped / 1024, gzipped / alone].map((n) => n.toFixed(2));
  console.info([name, ...figures].join('\t'));
}

async function size(contents: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['@messagewright/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: bytes.length, gzipped: gzipSync(bytes).length };
}
