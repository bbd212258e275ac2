import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { Desk } from '../desk.ts';
import { checkAccess, eventually, type Scenario, type World } from '../world.ts';

const toNumber = (identifierValue: string) => ({
  receiver: { contacts: [{ identifierKey: 'phonenumber', identifierValue }] },
});
const leila = toNumber('+33639984301');

/** The body of the one message that the sandbox got. */
function received({ demo }: Pick<World, 'demo'>): Record<string, unknown> {
  const [first, ...more] = demo.sandbox?.received() ?? [];
  assert.deepEqual(more, [], 'it arrived once');
  return first?.body as Record<string, unknown>;
}

/** What the thread says of the message that was sent last. */
function lastState(page: Page, name: string): Locator {
  return page
    .getByRole('region', { name: `Messages with ${name}` })
    .locator('.state')
    .last();
}

/** A carousel for tomorrow morning, in Paris. */
export const scheduledCarousel: Scenario = {
  name: 'schedules a carousel on Bird',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Leila Haddad');
    await desk.says(/^Free-form messages until/).waitFor();
    await desk.pickType('Carousel');
    await desk.field('Body').fill('Two workshops with *free places*:');
    for (const [index, name] of ['Glazing', 'Tiles'].entries()) {
      const card = page.locator('[data-mw-path^="message.cards."]');
      const at = (member: string) =>
        card.and(page.locator(`[data-mw-path="message.cards.${index}.${member}"]`));
      await at('media.url').fill(`https://example.com/workshops/${name.toLowerCase()}.jpg`);
      await at('title').fill(name);
      await at('buttons.0.text').fill('Book a place');
      await at('buttons.0.url').fill(`https://example.com/workshops/${name.toLowerCase()}`);
    }
    await desk.button('Delivery options').click();
    await chooseZone(desk, page, 'Paris');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await desk.page.getByLabel('Send later', { exact: true }).fill(`${tomorrow}T09:30`);
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Scheduled with Bird').waitFor();
    const { scheduledFor, ...body } = received({ demo });
    assert.match(String(scheduledFor), new RegExp(`^${tomorrow}T09:30:00(\\.000)?\\+0[12]:00$`));
    const card = (title: string, name: string) => ({
      title,
      mediaUrl: `https://example.com/workshops/${name}.jpg`,
      actions: [
        {
          type: 'link',
          link: { text: 'Book a place', url: `https://example.com/workshops/${name}` },
        },
      ],
    });
    assert.deepEqual(body, {
      ...leila,
      body: {
        type: 'carousel',
        carousel: {
          text: 'Two workshops with *free places*:',
          items: [card('Glazing', 'glazing'), card('Tiles', 'tiles')],
        },
      },
    });
    await eventually(() => lastState(page, 'Leila Haddad').textContent(), 'Scheduled with Bird');
    await checkAccess(page);
  },
};

async function chooseZone(desk: Desk, page: Page, name: string): Promise<void> {
  await desk.button(/^Time zone/).click();
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

/** A list whose rows say more than their title; its state moves on until it is delivered. */
export const listWithDescriptions: Scenario = {
  name: 'sends a list with descriptions on Bird and hears that it is delivered',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Leila Haddad');
    await desk.pickType('List');
    await desk.field('Body').fill('What is it about?');
    await desk.field('Button').fill('Choose a topic');
    await desk.field('Row 1: Title').fill('My parcel');
    await desk.field('Row 1: Description').fill('Follow it on the map');
    await desk.button('Add row').click();
    await page.keyboard.type('Next dates');
    await desk.field('Row 2: Description').fill('Saturdays at 10, two hours');
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Accepted by Bird').waitFor();
    const row = (text: string, payload: string, label: string) => ({
      type: 'postback',
      postback: { text, payload, metadata: { description: { label } } },
    });
    assert.deepEqual(received({ demo }), {
      ...leila,
      body: {
        type: 'list',
        list: {
          text: 'What is it about?',
          items: [
            {
              actions: [
                row('My parcel', 'row_1', 'Follow it on the map'),
                row('Next dates', 'row_2', 'Saturdays at 10, two hours'),
              ],
            },
          ],
          metadata: { button: { label: 'Choose a topic' } },
        },
      },
    });
    await eventually(() => lastState(page, 'Leila Haddad').textContent(), 'Delivered');
  },
};

/** Each sort of value has an editor of its own. */
export const templateOfSixTypes: Scenario = {
  name: 'fills a template with six types of values on Bird',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Priya Raman');
    await desk.pickType('Template');
    const projectId = 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318';
    await desk.field('Project id').fill(projectId);
    await desk.field('Version').fill('latest');
    await page.getByRole('combobox', { name: 'Language' }).fill('en');
    await page.keyboard.press('Tab');
    const at = (member: string) =>
      page.locator(`[data-mw-path="message.components.0.parameters.${member}"]`);
    const add = async (index: number, key: string, type: string) => {
      await desk.button('Add value').click();
      await at(`${index}.name`).fill(key);
      await at(`${index}.value.type`).selectOption(type);
    };
    await add(0, 'name', 'text');
    await at('0.value.text').fill('Priya');
    await add(1, 'parcels', 'number');
    await at('1.value.number').fill('2');
    await add(2, 'fragile', 'boolean');
    await at('2.value.boolean').check();
    await add(3, 'order', 'object');
    await at('3.value.json').fill('{"number": "4021"}');
    await add(4, 'bill', 'line-items');
    await at('4.value.items.0.text').fill('Bowl');
    await at('4.value.items.0.amount').fill('34.50');
    await add(5, 'answers', 'form-items');
    await at('5.value.items.0.identifier').fill('district');
    await at('5.value.items.0.title').fill('District');
    await at('5.value.items.0.value').fill('Maarif');
    await checkAccess(page);
    await desk.button('Send').click();
    await desk.says('Accepted by Bird').waitFor();
    assert.deepEqual(received({ demo }), {
      ...toNumber('+33639984303'),
      template: {
        projectId,
        version: 'latest',
        locale: 'en',
        parameters: [
          { type: 'string', key: 'name', value: 'Priya' },
          { type: 'number', key: 'parcels', value: 2 },
          { type: 'boolean', key: 'fragile', value: true },
          { type: 'object', key: 'order', value: { number: '4021' } },
          {
            type: 'lineItemList',
            key: 'bill',
            value: { lineItems: [{ amount: '34.50', text: 'Bowl' }] },
          },
          {
            type: 'appleFormPageItems',
            key: 'answers',
            value: { items: [{ identifier: 'district', title: 'District', value: 'Maarif' }] },
          },
        ],
      },
    });
  },
};

/** A 422 names places of the request; each is marked where it was written. */
export const twoRefusedFields: Scenario = {
  name: 'marks both fields that a refusal of Bird names',
  async run({ demo, page }) {
    const details = {
      'body.text.text': ['must not mention prices'],
      'body.text.actions[1].postback.text': ['is not allowed', 'choose another word'],
    };
    demo.sandbox?.control.addFault({
      status: 422,
      body: { code: 'InvalidPayload', message: 'One or more fields are not valid', details },
    });
    const desk = new Desk(page);
    await desk.write('Leila Haddad');
    await desk.pickType('Reply buttons');
    const at = (member: string) => page.locator(`[data-mw-path="message.${member}"]`);
    await at('body').fill('A bowl is 34 euros. Shall we keep it?');
    await at('buttons.0.text').fill('Yes');
    await desk.button('Add button').click();
    await page.getByRole('menuitem', { name: /^Reply/ }).click();
    await at('buttons.1.text').fill('No');
    await desk.button('Send').click();
    await desk.says('Bird refused this message').waitFor();
    await eventually(() => at('body').getAttribute('aria-invalid'), 'true');
    await eventually(() => at('buttons.1.text').getAttribute('aria-invalid'), 'true');
    assert.equal(await at('buttons.0.text').getAttribute('aria-invalid'), null);
    await desk.says(/must not mention prices/).waitFor();
    await desk.says(/choose another word/).waitFor();
    await checkAccess(page);
    await desk.button('Edit and send again').click();
    await eventually(() => at('body').evaluate((field) => field === document.activeElement), true);
    await at('body').fill('Shall we keep it?');
    await at('buttons.1.text').fill('Not now');
    await desk.button('Send').click();
    await desk.says('Accepted by Bird').waitFor();
  },
};

/** The window is closed before anything is sent: the builder says so, and a template goes. */
export const birdWindowClosed: Scenario = {
  name: 'says that the service window is closed on Bird, and sends a template',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Jonas Weber');
    await desk.says(/^The service window closed/).waitFor();
    await desk.field('Text').fill('Have you measured the table?');
    await checkAccess(page);
    await desk.button('Write a template instead').click();
    await desk.pickType('Text');
    assert.equal(await desk.field('Text').inputValue(), 'Have you measured the table?');
    await desk.button('Write a template instead').click();
    await desk.field('Project id').fill('ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318');
    await desk.field('Version').fill('latest');
    await page.getByRole('combobox', { name: 'Language' }).fill('en');
    await page.keyboard.press('Tab');
    await desk.button('Send').click();
    await desk.says('Accepted by Bird').waitFor();
    assert.deepEqual(received({ demo }), {
      ...toNumber('+33639984302'),
      template: {
        projectId: 'ce6a2fd6-b2fa-4f5a-a2cd-f3bd15883318',
        version: 'latest',
        locale: 'en',
      },
    });
    await eventually(() => lastState(page, 'Jonas Weber').textContent(), 'Delivered');
  },
};

/** What was taken can still fail; the thread says so, with the provider's own words. */
export const laterFailure: Scenario = {
  name: 'says later that a message on Bird was not delivered',
  async run({ page }) {
    const desk = new Desk(page);
    await desk.write('Jonas Weber');
    await desk.field('Text').fill('Have you measured the table?');
    await desk.button('Send').click();
    await desk.says('Accepted by Bird').waitFor();
    await eventually(() => lastState(page, 'Jonas Weber').textContent(), 'Not delivered');
    await page.locator('.entry-reason').last().waitFor();
    assert.equal(await page.locator('.notice').count(), 0, 'nothing still says that all is well');
    await checkAccess(page);
    await desk.button('Edit and send again').click();
    assert.equal(await desk.field('Text').inputValue(), 'Have you measured the table?');
  },
};
