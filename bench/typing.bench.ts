// Work that one keystroke makes Chromium do, by the browser's own account: all tasks, of them script, style and layout.
// Development build of React, so compare the rows with each other. Run: node bench/typing.bench.ts
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright-core';
import { createServer, defaultClientConditions } from 'vite';
import { chromium as launch } from '../scripts/chromium.ts';

const keys = 60;
const rounds = 3;

const cases: Record<string, string> = {
  plain: '[aria-label="field0"]',
  text: '[data-mw-path="message.text"]',
  'small list': '[data-mw-path="message.sections.0.rows.0.description"]',
  'ten rows': '[data-mw-path="message.sections.0.rows.5.description"]',
  'largest list': '[data-mw-path="message.sections.5.rows.5.description"]',
};

const server = await createServer({
  root: fileURLToPath(new URL('./typing', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  plugins: [react()],
  resolve: { conditions: ['@messagewright/source', ...defaultClientConditions] },
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
const browser = await chromium.launch(launch());
const page = await browser.newPage({ viewport: { width: 1400, height: 950 } });

let plain = 0;
console.info(['', 'ms per key', 'script', 'style + layout', 'times plain'].join('\t'));
for (const [name, selector] of Object.entries(cases)) {
  await page.goto(`${server.resolvedUrls?.local[0]}?case=${encodeURIComponent(name)}`);
  await page.locator(selector).click();
  await page.keyboard.type('warm up ');
  const figures = [];
  for (let round = 0; round < rounds; round++) figures.push(await typing(page));
  const [best] = figures.sort((a, b) => a.task - b.task);
  if (!best) continue;
  plain ||= best.task;
  const { task, script, layout } = best;
  const cells = [task.toFixed(2), script.toFixed(2), layout.toFixed(2), (task / plain).toFixed(1)];
  console.info([name, ...cells].join('\t'));
}
await browser.close();
await server.close();

/** Types with a frame between keys and gives the milliseconds of work for each. */
async function typing(page: Page): Promise<{ task: number; script: number; layout: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  };
  const before = await read();
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(key % 10 === 9 ? 'Backspace' : 'a');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const after = await read();
  await session.detach();
  const each = (name: 'task' | 'script' | 'layout') => ((after[name] - before[name]) * 1000) / keys;
  return { task: each('task'), script: each('script'), layout: each('layout') };
}
