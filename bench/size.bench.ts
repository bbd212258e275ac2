// Bytes of what a host ships, minified and gzip, beside the libraries alone. React itself is the host's. What is
// loaded on demand (large forms, dragging, the names of emoji, the map, telephone numbers) is counted apart. esbuild keeps
// every file that an entry could reach by an import together with it, so that "one form" is counted too high.
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
  'core with 360dialog':
    "export { prepare, validate, encode } from '@messagewright/core'; export { d360 } from '@messagewright/core/360dialog'",
  'core with Bird':
    "export { prepare, validate, encode } from '@messagewright/core'; export { bird } from '@messagewright/core/bird'",
  'core with LiveDesk':
    "export { prepare, validate, encode } from '@messagewright/core'; export { livedesk } from '@messagewright/core/livedesk'",
  'the builder with DigiShare':
    "export { MessageBuilder } from '@messagewright/react'; export { digishare } from '@messagewright/core/digishare'",
  'the builder with 360dialog':
    "export { MessageBuilder } from '@messagewright/react'; export { d360 } from '@messagewright/core/360dialog'",
  'the builder with Bird':
    "export { MessageBuilder } from '@messagewright/react'; export { bird } from '@messagewright/core/bird'",
  'the builder with LiveDesk':
    "export { MessageBuilder } from '@messagewright/react'; export { livedesk } from '@messagewright/core/livedesk'",
  'the builder with all four':
    "export { MessageBuilder } from '@messagewright/react'; export { bird, d360, digishare, livedesk } from '@messagewright/core'",
};

let alone = 0;
console.info(['', 'min KB', 'gzip KB', 'times the libraries alone', 'later, gzip KB'].join('\t'));
for (const [name, contents] of Object.entries(entries)) {
  const { minified, gzipped, later } = await size(contents);
  alone ||= gzipped;
  const figures = [minified / 1024, gzipped / 1024, gzipped / alone, later / 1024];
  console.info([name, ...figures.map((n) => n.toFixed(2))].join('\t'));
}

async function size(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    splitting: true,
    outdir: 'out',
    metafile: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['@messagewright/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    logLevel: 'error',
  });
  const atOnce = new Set<string>();
  const follow = (file: string) => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && !external) follow(path);
    }
  };
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === '<stdin>') follow(file);
  }
  const total = { minified: 0, gzipped: 0, later: 0 };
  for (const { path, contents: bytes } of outputFiles) {
    const gzipped = gzipSync(bytes).length;
    if ([...atOnce].some((file) => path.endsWith(file))) {
      total.minified += bytes.length;
      total.gzipped += gzipped;
    } else total.later += gzipped;
  }
  return total;
}
