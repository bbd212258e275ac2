// One sheet for each message type, to be looked at: `npm run shots:messages [part of a name]`. A sheet shows the filled
// form and its preview in light and dark at 1400 px, and both at 400 px. They go to `shots/messages/`.
import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { chromium as launch } from '../scripts/chromium.ts';
import { serveStorybook } from './storybook.ts';

const folder = 'shots/messages';

interface View {
  width: number;
  height: number;
  globals: string;
  /** The tab to open where form and preview do not stand side by side. */
  tab?: string;
}

const views: readonly View[] = [
  { width: 1400, height: 1000, globals: 'theme:light' },
  { width: 1400, height: 1000, globals: 'theme:dark' },
  { width: 400, height: 1000, globals: 'theme:light' },
  { width: 400, height: 1000, globals: 'theme:dark', tab: 'Preview' },
  { width: 1400, height: 1000, globals: 'theme:light;direction:rtl;locale:fr' },
];

mkdirSync(folder, { recursive: true });
const [wanted = ''] = process.argv.slice(2);
const storybook = await serveStorybook();
const index = (await (await fetch(`${storybook.url}index.json`)).json()) as {
  entries: Record<string, { id: string }>;
};
const stories = Object.keys(index.entries).filter(
  (id) => /^messages-.*--filled/.test(id) && id.includes(wanted),
);
const browser = await chromium.launch(launch());
for (const story of stories) await takeSheet(browser, story);
await browser.close();
await storybook.close();
console.info(`${stories.length} sheets are in ${folder}/.`);

async function takeSheet(from: Browser, story: string): Promise<void> {
  const pictures: string[] = [];
  for (const view of views) pictures.push(await takeView(from, story, view));
  const page = await from.newPage({ viewport: { width: 1900, height: 1000 } });
  const images = pictures.map(
    (picture, at) =>
      `<img src="data:image/png;base64,${picture}" style="width:${(views[at]?.width ?? 0) * 0.45}px">`,
  );
  await page.setContent(
    `<body style="margin:0;display:flex;flex-wrap:wrap;gap:8px;background:#888">${images.join('')}</body>`,
  );
  await page.screenshot({ path: `${folder}/${story}.png`, fullPage: true });
  await page.close();
}

async function takeView(from: Browser, story: string, view: View): Promise<string> {
  const { width, height, globals, tab } = view;
  const page = await from.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(`${storybook.url}iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.locator('.mw-root').first().waitFor();
  if (tab) await page.getByRole('radio', { name: tab }).check({ force: true });
  // Parts that are loaded when they are first needed: the map, the names of emoji.
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot();
  await page.close();
  return picture.toString('base64');
}
