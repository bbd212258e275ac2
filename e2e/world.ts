import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Demo, type DemoOptions, startDemo } from '../apps/demo/server/start-demo.ts';
import { chromium as launch } from '../scripts/chromium.ts';

/** What a scenario acts on: the servers of `npm start` on free ports, and a browser. */
export interface World {
  demo: Demo;
  page: Page;
  context: BrowserContext;
}

/** One story from a person's side. It throws where something is not as promised. */
export interface Scenario {
  name: string;
  demo?: DemoOptions;
  run(world: World): Promise<void>;
}

/** Milliseconds that one send may take here, so that a hanging provider is a matter of a second. */
export const deadlineMs = 1000;

/** Runs scenarios one after the other, each with its own servers and page; returns how many failed. */
export async function play(scenarios: readonly Scenario[]): Promise<number> {
  const browser = await chromium.launch(launch());
  let failed = 0;
  for (const scenario of scenarios) {
    const start = performance.now();
    const demo = await startDemo({ port: 0, deadlineMs, ...scenario.demo });
    const context = await browser.newContext({
      viewport: { width: 1400, height: 950 },
      // axe would measure the contrast of what is still fading in.
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const complaints = listen(page);
    try {
      await page.goto(demo.url);
      await scenario.run({ demo, page, context });
      assert.deepEqual(complaints, [], 'the page complained');
      console.info(`✓ ${scenario.name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      failed++;
      const picture = `shots/failed-${failed}.png`;
      mkdirSync('shots', { recursive: true });
      await page.screenshot({ path: picture });
      console.error(`✗ ${scenario.name}: see ${picture}\n`, error);
    } finally {
      await context.close();
      await demo.close();
    }
  }
  await browser.close();
  return failed;
}

/** Errors of the page. Chromium also reports each answer of 400 and above, which scenarios provoke. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  return complaints;
}

/** Fails on any finding of axe on the page as it stands. */
export async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  assert.deepEqual(found, []);
}

/** Waits until a value is as expected; the last difference is the error. */
export async function eventually<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      assert.deepEqual(await read(), expected);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
