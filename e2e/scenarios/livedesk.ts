import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createUploadGauge } from '@messagewright/proxy';
import type { Page } from 'playwright-core';
import { Desk } from '../desk.ts';
import { createRelay } from '../relay.ts';
import { checkAccess, eventually, type Scenario, type World } from '../world.ts';

const mebibyte = 1024 * 1024;

/** Slow on purpose, and slower on a busy machine. */
const patiently = { timeout: 90_000 };

/** A file as a person has it, and as the sandbox remembers it. */
interface Sample {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (name: string): Sample => ({ name, mimeType: 'image/png', buffer: png });
const pdf = (name: string, size: number): Sample => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size - 9, 32)]),
});

const stored = ({ name, mimeType, buffer }: Sample) => ({
  part: 'attachments[]',
  name,
  type: mimeType,
  size: buffer.length,
  sha256: createHash('sha256').update(buffer).digest('hex'),
});

function bodies({ demo }: Pick<World, 'demo'>): unknown[] {
  return demo.sandbox?.received().map(({ body }) => body) ?? [];
}

/** What the thread says of the message that was sent last. */
const lastState = (page: Page, name: string) =>
  page
    .getByRole('region', { name: `Messages with ${name}` })
    .locator('.state')
    .last();

/** Chooses files as a person does, from a folder of this machine. */
async function choose(desk: Desk, button: string, files: readonly Sample[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'messagewright-'));
  const paths = files.map(({ name }) => path.join(folder, name));
  for (const { name, buffer } of files) writeFileSync(path.join(folder, name), buffer);
  const opened = desk.page.waitForEvent('filechooser');
  await desk.button(button).click();
  await (await opened).setFiles(paths);
}

/** One upload breaks, one is stopped by hand; then all three go, once. */
export const threeFiles: Scenario = {
  name: 'sends three files with one text on LiveDesk after one broke off and one was stopped',
  async run({ demo, page }) {
    const samples = [
      picture('sample-1.png'),
      pdf('care-guide.pdf', 24 * mebibyte),
      picture('sample-2.png'),
    ];
    await using relay = await createRelay(demo.url);
    await page.goto(relay.url);
    const desk = new Desk(page);
    await desk.write('Elena Marchetti');
    await desk.pickType('Attachments');
    await choose(desk, 'Choose files', samples);
    await desk.field('Caption').fill('The *samples*, and how to care for them.');
    await checkAccess(page);

    relay.hold();
    await desk.button('Send').click();
    const progress = page.getByRole('progressbar', { name: 'Upload of care-guide.pdf' });
    await eventually(async () => Number(await progress.getAttribute('value')) > 0, true);
    await checkAccess(page);
    relay.cut();
    await desk.says('The connection broke').waitFor(patiently);
    await checkAccess(page);

    relay.mend();
    relay.hold();
    await desk.button('Upload care-guide.pdf again').click();
    await desk.button('Cancel the upload of care-guide.pdf').click();
    await desk.says('Stopped').waitFor();
    relay.mend();
    assert.deepEqual(bodies({ demo }), []);
    assert.equal(
      await desk.field('Caption').inputValue(),
      'The *samples*, and how to care for them.',
    );

    await desk.button('Upload care-guide.pdf again').click();
    await desk.says('Accepted by LiveDesk').waitFor(patiently);
    assert.deepEqual(bodies({ demo }), [
      {
        fields: { content: 'The *samples*, and how to care for them.' },
        files: samples.map(stored),
      },
    ]);
    const log = page.getByRole('region', { name: 'Messages with Elena Marchetti' });
    await log.locator('.entry').last().locator('img').first().waitFor();
    await log
      .getByRole('button', { name: /^Details/ })
      .last()
      .click();
    const details = page.getByRole('dialog', { name: 'Message details' });
    await details.getByRole('listitem').getByText('care-guide.pdf').first().waitFor();
    assert.equal(await details.getByRole('listitem').count(), 3);
    await eventually(() => details.locator('img').evaluateAll(loaded), [true, true]);
    await checkAccess(page);
    const link = await details
      .getByRole('link', { name: 'Open care-guide.pdf' })
      .getAttribute('href');
    const served = await fetch(link ?? '');
    assert.deepEqual(Buffer.from(await served.arrayBuffer()), samples[1]?.buffer);
  },
};

const loaded = (images: Element[]) =>
  images.map((image) => (image as HTMLImageElement).naturalWidth > 0);

/** A note looks like one while it is written and where it stands, and nobody makes one by accident. */
export const privateNote: Scenario = {
  name: 'keeps a private note on LiveDesk from the customer',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Elena Marchetti');
    await desk.field('Text').fill('She prefers the matt glaze.');
    await desk.button('Delivery options').click();
    const note = page.getByRole('switch', { name: 'Private note' });
    const ask = (title: string) => page.getByRole('dialog', { name: title });
    await note.click();
    await checkAccess(page);
    await ask('Make this a private note?').getByRole('button', { name: 'Keep it a reply' }).click();
    assert.equal(await note.getAttribute('aria-checked'), 'false');
    await note.click();
    await ask('Make this a private note?').getByRole('button', { name: 'Make it private' }).click();
    await eventually(() => note.getAttribute('aria-checked'), 'true');
    assert.equal(await page.locator('.composer [data-private]').count(), 1);
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Note saved with LiveDesk').waitFor();
    assert.deepEqual(bodies({ demo }), [{ content: 'She prefers the matt glaze.', private: true }]);
    const log = page.getByRole('region', { name: 'Messages with Elena Marchetti' });
    await log.locator('[data-private]').getByText('Private note').last().waitFor();
    assert.equal(await log.locator('[data-private]').count(), 2);
    await page.getByRole('link', { name: /Private note: She prefers the matt glaze/ }).waitFor();
    await checkAccess(page);
  },
};

/** An approved template with a place above it. */
async function pickUp(desk: Desk, page: Page): Promise<void> {
  await desk.button('Choose a template').click();
  await page.getByRole('combobox', { name: 'Search by name or words' }).fill('pickup_point');
  const options = page.getByRole('option', { name: /pickup_point/ });
  await options.first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const at = (member: string) =>
    page.locator(`[data-mw-path="message.components.0.parameters.0.value.${member}"]`);
  await at('latitude').fill('33.5731');
  await at('longitude').fill('-7.5898');
  await at('name').fill('Maison Zellige');
  await at('address').fill('12 rue des Potiers, Casablanca');
  await desk.field('Value 1 of the body').fill('4021');
}

const pickupParams = {
  name: 'pickup_point',
  language: 'en_US',
  category: 'UTILITY',
  processed_params: { 1: '4021' },
  header_params: {
    type: 'location',
    location: {
      latitude: 33.5731,
      longitude: -7.5898,
      name: 'Maison Zellige',
      address: '12 rue des Potiers, Casablanca',
    },
  },
};

/** The place of the header arrives, and agents see what the customer gets. */
export const locationHeader: Scenario = {
  name: 'sends a template with a location header on LiveDesk',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Elena Marchetti');
    await desk.pickType('Template');
    await pickUp(desk, page);
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Accepted by LiveDesk').waitFor();
    assert.deepEqual(bodies({ demo }), [
      {
        content: 'Your order 4021 waits for you here. See you soon!',
        message_type: 'outgoing',
        template_params: pickupParams,
      },
    ]);
  },
};

/** What LiveDesk could not deliver for want of an open window goes out as a template. */
export const templateAfterWindow: Scenario = {
  name: 'sends a template on LiveDesk after a message was refused with 131047',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Mehdi Alaoui');
    await desk.field('Text').fill('Have you measured the wall?');
    await desk.button('Send').click();
    await desk.says('The customer service window is closed').waitFor();
    await checkAccess(page);
    await desk.button('Write a template').click();
    await pickUp(desk, page);
    await desk.button('Send').click();
    await desk.says('Accepted by LiveDesk').waitFor();
    const sent = demo.sandbox?.received() ?? [];
    assert.deepEqual(
      sent.map(({ body }) => body),
      [
        { content: 'Have you measured the wall?' },
        {
          content: 'Your order 4021 waits for you here. See you soon!',
          message_type: 'outgoing',
          template_params: pickupParams,
        },
      ],
    );
    await eventually(() => lastState(page, 'Mehdi Alaoui').textContent(), 'Delivered');
  },
};

/** A message that failed is tried again by LiveDesk itself, not sent a second time. */
export const retried: Scenario = {
  name: 'asks LiveDesk to retry a message that failed',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Grace Nakamura');
    await desk.field('Text').fill('The blue one holds a litre.');
    await desk.button('Send').click();
    await desk.says('LiveDesk could not deliver this message').waitFor();
    await checkAccess(page);
    await desk.button('Ask LiveDesk to retry').dblclick();
    await desk.says('Retry requested from LiveDesk').waitFor();
    await checkAccess(page);
    const paths = demo.sandbox
      ?.received()
      .map(({ path }) => path.replace(/\d+\/retry$/, 'N/retry'));
    const messages = '/livedesk/api/v2/accounts/conversations/48129000/messages';
    assert.deepEqual(paths, [messages, `${messages}/N/retry`]);
    await eventually(() => lastState(page, 'Grace Nakamura').textContent(), 'Delivered');
  },
};

/** Puts a picture on the clipboard, as a screenshot does. */
async function copyPicture(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const item = new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) });
  await navigator.clipboard.write([item]);
}

/** A picture comes from the clipboard; what the provider says of it stands at that file. */
export const refusedFile: Scenario = {
  name: 'pastes a picture and marks it when LiveDesk could not deliver it',
  async run({ page }) {
    const desk = new Desk(page);
    await desk.write('Tomás Ribeiro');
    await desk.pickType('Image');
    await page.evaluate(copyPicture, png.toString('base64'));
    await page.keyboard.press('Control+V');
    await desk.button('Replace image.png').waitFor();
    await desk.button('Send').click();
    await desk.says('LiveDesk could not deliver this message').waitFor();
    await desk.says(/Media upload error/).waitFor();
    const file = page.locator('[data-mw-path="message.media.file.id"]');
    await eventually(() => file.getAttribute('data-invalid'), 'true');
    await checkAccess(page);
  },
};

const gauge = createUploadGauge();

/** The proxy passes a file on at the pace of who takes it, and never holds it. */
export const fortyMegabytes: Scenario = {
  name: 'passes 40 MB to a slow sandbox while the proxy holds less than 1 MB',
  demo: { bytesPerSecond: 24 * mebibyte, gauge },
  async run({ demo, page }) {
    const film = pdf('film-of-the-kiln.pdf', 40 * mebibyte);
    const desk = new Desk(page);
    await desk.write('Elena Marchetti');
    await desk.pickType('Document');
    await choose(desk, 'File: Choose a file', [film]);
    await desk.button('Send').click();
    await desk.says('Accepted by LiveDesk').waitFor(patiently);
    assert.deepEqual(bodies({ demo }), [{ fields: {}, files: [stored(film)] }]);
    assert.ok(gauge.peak > 0 && gauge.peak < 1_000_000, `held ${gauge.peak} bytes at most`);
    assert.equal(gauge.held, 0);
  },
};
