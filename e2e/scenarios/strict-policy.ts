import assert from 'node:assert/strict';
import { Desk } from '../desk.ts';
import type { Scenario } from '../world.ts';

/**
 * The built desk under a policy without `unsafe-inline`, `unsafe-eval` or strings for scripts: menus,
 * dialogs, drag and send all work, and the browser reports nothing (`play` fails on its complaints).
 */
export const strictPolicy: Scenario = {
  name: 'works under a strict content security policy',
  demo: { app: 'built' },
  async run({ demo, page }) {
    const response = await page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    assert.match(
      policy,
      /default-src 'none'.*style-src 'self'.*require-trusted-types-for 'script'/,
    );
    assert.doesNotMatch(policy, /unsafe/);

    const desk = new Desk(page);
    await desk.write('Claire Fontaine');
    await desk.pickType('List');
    await desk.field('Body').fill('Hello *Claire*');
    await desk.field('Button').fill('Open');
    await desk.field('Section 1: Title').fill('Orders');
    await desk.field('Row 1: Title').fill('One');
    await desk.button('More for row 1').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await desk.field('Row 2: Title').fill('Two');
    await desk.button('Drag row 2').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await desk.button('Import…').click();
    await page.getByRole('dialog', { name: 'Import JSON' }).waitFor();
    await page.keyboard.press('Escape');
    await desk.button('Send').click();
    await desk.says('Accepted by DigiShare').waitFor();
    assert.equal(demo.sandbox?.received().length, 1);
  },
};
