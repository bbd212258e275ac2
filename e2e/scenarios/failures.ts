import assert from 'node:assert/strict';
import { Desk } from '../desk.ts';
import { checkAccess, eventually, type Scenario, type World } from '../world.ts';

const text = 'Your parcel is *on its way*.';

async function writeText(page: World['page']): Promise<Desk> {
  const desk = new Desk(page);
  await desk.write('Salma Bennani');
  await desk.field('Text').fill(text);
  return desk;
}

/** The draft is there, and a reload does not take it. */
async function keepsDraft(desk: Desk): Promise<void> {
  assert.equal(await desk.field('Text').inputValue(), text);
  await desk.page.reload();
  await eventually(() => desk.field('Text').inputValue(), text);
}

function delivered({ demo }: World): number {
  return demo.sandbox?.received().filter(({ accepted }) => accepted).length ?? 0;
}

/** The account's token is not the API's. */
export const wrongToken: Scenario = {
  name: 'says that the token is not accepted, and keeps the draft',
  demo: { token: 'not-the-token' },
  async run(world) {
    const desk = await writeText(world.page);
    await desk.button('Send').click();
    await desk.says('DigiShare does not accept this desk’s token').waitFor();
    assert.equal(delivered(world), 0);
    const { page } = world;
    assert.doesNotMatch(await page.content(), /not-the-token/);
    await checkAccess(page);
    await keepsDraft(desk);
  },
};

/** Nobody listens: nothing left, so trying again is safe, and the same key is used. */
export const stoppedSandbox: Scenario = {
  name: 'says that nothing was sent when the API is down',
  async run(world) {
    const desk = await writeText(world.page);
    await world.demo.sandbox?.close();
    await desk.button('Send').click();
    await desk.says('Nothing was sent').waitFor();
    await desk.button('Try again').waitFor();
    await checkAccess(world.page);
    await keepsDraft(desk);
  },
};

/** The API takes the request and never answers: nobody knows, so nothing is sent again by itself. */
export const hangingSandbox: Scenario = {
  name: 'says that nobody knows when the API never answers',
  async run(world) {
    const desk = await writeText(world.page);
    world.demo.sandbox?.control.addFault({ hang: true });
    await desk.button('Send').click();
    await desk.says('We do not know whether it went out').waitFor();
    await desk.button('Check again').click();
    await desk.says('We do not know whether it went out').waitFor();
    assert.equal(world.demo.sandbox?.received().length, 1);
    await checkAccess(world.page);
    await keepsDraft(desk);
    await desk.says('We do not know whether it went out').waitFor();

    await desk.button('Send again anyway').click();
    const confirm = world.page
      .getByRole('dialog', { name: 'Send it again?' })
      .or(world.page.getByRole('alertdialog', { name: 'Send it again?' }));
    await confirm.getByRole('button', { name: 'Do not send' }).click();
    assert.equal(world.demo.sandbox?.received().length, 1);
  },
};

/** Two clicks, one message. */
export const doubleClick: Scenario = {
  name: 'sends once on a double click',
  async run(world) {
    const desk = await writeText(world.page);
    world.demo.sandbox?.control.addFault({ delayMs: 300 });
    await desk.button('Send').dblclick();
    await desk.says('Accepted by DigiShare').waitFor();
    assert.equal(world.demo.sandbox?.received().length, 1);
    assert.equal(delivered(world), 1);
  },
};

/** A refusal that names a place marks the field, and an edit takes the mark away. */
export const refusedField: Scenario = {
  name: 'puts a refusal on the field that caused it',
  async run(world) {
    const desk = await writeText(world.page);
    const body = { error: { message: 'This text is not welcome', field: 'body' } };
    world.demo.sandbox?.control.addFault({ status: 422, body });
    await desk.button('Send').click();
    await desk.says('DigiShare refused this message').waitFor();
    const field = world.page.locator('[data-mw-path="message.text"]');
    await eventually(() => field.getAttribute('aria-invalid'), 'true');
    await desk.says(/This text is not welcome/).waitFor();
    await checkAccess(world.page);
    await field.fill('Better');
    await eventually(() => field.getAttribute('aria-invalid'), null);
    await desk.button('Send').click();
    await desk.says('Accepted by DigiShare').waitFor();
  },
};
