import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Desk } from '../desk.ts';
import { checkAccess, eventually, type Scenario, type World } from '../world.ts';

/** The content of the one message that the sandbox got. */
function received({ demo }: Pick<World, 'demo'>): Record<string, unknown> {
  const [first, ...more] = demo.sandbox?.received() ?? [];
  assert.deepEqual(more, [], 'it arrived once');
  return first?.body as Record<string, unknown>;
}

/** Chooses the template that a search finds first, by keyboard. */
async function chooseTemplate(desk: Desk, page: Page, name: string): Promise<void> {
  await desk.button('Choose a template').click();
  await page.getByRole('combobox', { name: 'Search by name or words' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await checkAccess(page);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function fillOrderShipped(desk: Desk): Promise<void> {
  await desk.field('Web address').fill('https://example.com/parcels/4021.png');
  await desk.field('Value 1 of the body').fill('Ada');
  await desk.field('Value 2 of the body').fill('4021');
  await desk.field('End of the address').fill('4021');
}

/** An approved template from the picker: a picture above, two values, the end of an address. */
export const sendTemplate: Scenario = {
  name: 'chooses a template, fills it in and sends it',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Ada Osei');
    await desk.pickType('Template');
    await chooseTemplate(desk, page, 'order_shipped');
    await fillOrderShipped(desk);
    await page.getByText('Hello Ada, your parcel 4021 is on its way.').first().waitFor();
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Accepted by 360dialog').waitFor();
    assert.deepEqual(received({ demo }), {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+33639983312',
      type: 'template',
      template: {
        name: 'order_shipped',
        language: { code: 'en_US' },
        components: [
          {
            type: 'header',
            parameters: [
              { type: 'image', image: { link: 'https://example.com/parcels/4021.png' } },
            ],
          },
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Ada' },
              { type: 'text', text: '4021' },
            ],
          },
          {
            type: 'button',
            sub_type: 'url',
            index: 0,
            parameters: [{ type: 'text', text: '4021' }],
          },
        ],
      },
    });
    await page
      .getByRole('region', { name: 'Messages with Ada Osei' })
      .getByText('Hello Ada, your parcel 4021 is on its way.')
      .waitFor();
  },
};

/** Products of a catalogue in two sections. */
export const sendProducts: Scenario = {
  name: 'sends a list of products',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Nadia Perrin');
    await desk.pickType('Product list');
    await desk.field('Header').fill('Our bowls');
    await desk.field('Body').fill('All *thrown by hand*.');
    await desk.field('Catalogue id').fill('305117004021');
    await desk.field('Section 1: Title').fill('Blue');
    await desk.field('Product 1: Product id').fill('bowl-blue-small');
    await desk.button('Add section').click();
    await page.keyboard.type('White');
    await desk.field('Product 1: Product id').nth(1).fill('bowl-white');
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Accepted by 360dialog').waitFor();
    assert.deepEqual(received({ demo }), {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+33639984021',
      type: 'interactive',
      interactive: {
        type: 'product_list',
        header: { type: 'text', text: 'Our bowls' },
        body: { text: 'All *thrown by hand*.' },
        action: {
          catalog_id: '305117004021',
          sections: [
            { title: 'Blue', product_items: [{ product_retailer_id: 'bowl-blue-small' }] },
            { title: 'White', product_items: [{ product_retailer_id: 'bowl-white' }] },
          ],
        },
      },
    });
  },
};

/** A reaction, with an emoji of the picker found by its name. */
export const sendReaction: Scenario = {
  name: 'reacts to a message with an emoji',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Nadia Perrin');
    await desk.pickType('Reaction');
    await desk.field('Message id').fill('wamid.sample4021');
    await desk.button('Choose an emoji').click();
    await page.keyboard.type('thumbs up');
    await page.keyboard.press('Enter');
    assert.equal(await desk.field('Emoji').inputValue(), '👍');
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Accepted by 360dialog').waitFor();
    assert.deepEqual(received({ demo }), {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+33639984021',
      type: 'reaction',
      reaction: { message_id: 'wamid.sample4021', emoji: '👍' },
    });
  },
};

/** A refusal of the platform that names a part of the template marks its placeholder. */
export const refusedTemplate: Scenario = {
  name: 'marks the placeholder that the platform refuses',
  async run({ demo, page }) {
    demo.sandbox?.control.addFault({
      status: 400,
      body: {
        error: {
          message: '(#132000) Number of parameters does not match the expected number of params',
          type: 'OAuthException',
          code: 132000,
          error_data: {
            messaging_product: 'whatsapp',
            details:
              'body: number of localizable_params (2) does not match the expected number of params (1)',
          },
          fbtrace_id: 'A1b2C3',
        },
      },
    });
    const desk = new Desk(page);
    await desk.write('Ada Osei');
    await desk.pickType('Template');
    await chooseTemplate(desk, page, 'order_shipped');
    await fillOrderShipped(desk);
    await desk.button('Send').click();
    await desk.says('360dialog refused this message').waitFor();
    const marked = desk.field('Value 2 of the body');
    assert.equal(await marked.getAttribute('aria-invalid'), 'true');
    assert.equal(await desk.field('Value 1 of the body').getAttribute('aria-invalid'), null);
    await desk.says(/another number of values here/).waitFor();
    await desk.button('Edit and send again').click();
    await eventually(() => marked.evaluate((field) => field === document.activeElement), true);
    assert.equal(await desk.field('Value 1 of the body').inputValue(), 'Ada', 'nothing is lost');
    await checkAccess(page);
  },
};

/** Outside of the customer service window a template is proposed, and what was written is kept. */
export const closedWindow: Scenario = {
  name: 'proposes a template when the service window is closed',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Marc Delattre');
    await desk.field('Text').fill('Have you decided about the tiles?');
    await desk.button('Send').click();
    await desk.says('The customer service window is closed').waitFor();
    await checkAccess(page);
    await desk.button('Write a template').click();
    await desk.pickType('Text');
    assert.equal(await desk.field('Text').inputValue(), 'Have you decided about the tiles?');
    await desk.button('Write a template').click();
    await chooseTemplate(desk, page, 'order_shipped');
    await fillOrderShipped(desk);
    await desk.button('Send').click();
    await desk.says('Accepted by 360dialog').waitFor();
    const sent = demo.sandbox?.received() ?? [];
    assert.deepEqual(
      sent.map(({ accepted }) => accepted),
      [false, true],
    );
  },
};
