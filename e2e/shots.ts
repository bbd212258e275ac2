// Twelve pictures of what a person sees, to be looked at: `npm run shots`. They go to `shots/`, the first also into the README.
import { copyFileSync, mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startDemo } from '../apps/demo/server/start-demo.ts';
import { chromium as launch } from '../scripts/chromium.ts';
import { Desk } from './desk.ts';
import { serveStorybook } from './storybook.ts';

const folder = 'shots';
mkdirSync(folder, { recursive: true });

interface StoryShot {
  story: string;
  globals?: string;
  width?: number;
  height?: number;
  then?(page: Page): Promise<void>;
}

const stories: Record<string, StoryShot> = {
  light: { story: 'messages-list--filled' },
  dark: { story: 'messages-list--filled', globals: 'theme:dark' },
  french: { story: 'messages-reply-buttons--filled', globals: 'locale:fr' },
  rtl: { story: 'messages-list--filled', globals: 'direction:rtl' },
  'narrow-400': { story: 'messages-list--filled', width: 400, height: 860 },
  empty: { story: 'messages-list--empty' },
  'over-limit': { story: 'messages-list--over-limit' },
  'list-sheet': {
    story: 'preview-message-preview--list-open',
    width: 520,
    height: 720,
  },
};

const storybook = await serveStorybook();
const browser = await chromium.launch(launch());
for (const [name, shot] of Object.entries(stories)) await takeStory(browser, name, shot);
await takeStorybook(browser);
await storybook.close();
await takeDesk(browser);
await browser.close();
copyFileSync(`${folder}/light.png`, 'docs/images/builder.png');
console.info(`The pictures are in ${folder}/.`);

async function takeStory(from: Browser, name: string, shot: StoryShot): Promise<void> {
  const { story, globals = '', width = 1400, height = 960, then } = shot;
  const page = await from.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(`${storybook.url}iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.locator('.mw-root').first().waitFor();
  await then?.(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

async function takeStorybook(from: Browser): Promise<void> {
  const page = await from.newPage({
    viewport: { width: 1400, height: 960 },
    reducedMotion: 'reduce',
  });
  await page.goto(`${storybook.url}?path=/story/messages-list--filled`);
  await page.frameLocator('#storybook-preview-iframe').locator('.mw-root').first().waitFor();
  await page.screenshot({ path: `${folder}/storybook.png` });
  await page.close();
}

/** The desk: a paste with a mistake, a message that went out, one that did not. */
async function takeDesk(from: Browser): Promise<void> {
  const demo = await startDemo({ port: 0 });
  const page = await from.newPage({
    viewport: { width: 1400, height: 960 },
    reducedMotion: 'reduce',
  });
  await page.goto(demo.url);
  const desk = new Desk(page);
  await desk.write('Salma Bennani');
  await desk.button('Import…').click();
  const mistaken =
    '{\n  "send_to_third": true,\n  "type": "text",\n  "body": "Your order is ready.",\n}';
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(mistaken);
  await dialog.getByText(/Line 4/).waitFor();
  await page.screenshot({ path: `${folder}/import-error.png` });
  await page.keyboard.press('Escape');

  await desk.field('Text').fill('Your order *no. 4021* is ready. Pick it up until _Friday_.');
  demo.sandbox?.control.addFault({ hang: true });
  await desk.button('Send').click();
  await desk.says('We do not know whether it went out').waitFor();
  await page.screenshot({ path: `${folder}/failed.png` });
  await page.close();

  const next = await from.newPage({
    viewport: { width: 1400, height: 960 },
    reducedMotion: 'reduce',
  });
  await next.goto(demo.url);
  const other = new Desk(next);
  await other.write('Claire Fontaine');
  await other.pickType('Reply buttons');
  await other.field('Body').fill('We come *between 9 and 12*. Does that suit you?');
  await other.field('Button 1: Label').fill('Yes');
  await other.button('Send').click();
  await other.says('Accepted by DigiShare').waitFor();
  await next.screenshot({ path: `${folder}/sent.png` });
  await next.close();
  await demo.close();
}
