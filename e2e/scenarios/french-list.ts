import assert from 'node:assert/strict';
import { Desk } from '../desk.ts';
import { checkAccess, eventually, type Scenario } from '../world.ts';

/** A list, written in French, over a limit and mended, reordered by keyboard, copied, sent, delivered. */
export const frenchList: Scenario = {
  name: 'writes a list in French and sends what was copied',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.speakFrench();
    await desk.write('Claire Fontaine');
    await desk.pickType('Liste');
    await desk.field('En-tête').fill('Menu du service');
    await desk.field('Corps').fill('Bonjour Claire, *que pouvons-nous* faire ?');
    await desk.field('Bouton').fill('Choisir');
    await desk.field('Section 1 : Titre').fill('Commandes');

    const title = desk.field('Ligne 1 : Titre');
    await title.fill('Connexion et récupération');
    const field = page.locator('[data-mw-path="message.sections.0.rows.0.title"]');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.equal(await title.inputValue(), 'Connexion et récupération', 'a limit never eats text');
    await desk.says('1 caractère de trop.').waitFor();
    const pill = desk.button(/1 problème/);
    assert.match(await pill.innerText(), /Titre.*1 caractère de trop/s);
    await checkAccess(page);
    await title.fill('Connexion');
    await pill.waitFor({ state: 'detached' });

    await desk.button('Ajouter une ligne').click();
    await page.keyboard.type('Suivi du colis');
    await desk.field('Ligne 2 : Description').fill('Où est-il ?');
    await page.keyboard.press('Tab');
    await desk.button('Faire glisser la ligne 2').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await eventually(() => desk.field('Ligne 1 : Titre').inputValue(), 'Suivi du colis');
    await eventually(() => desk.field('Ligne 2 : Titre').inputValue(), 'Connexion');
    await eventually(() => desk.field('Ligne 1 : Description').inputValue(), 'Où est-il ?');

    await desk.button('Copier le JSON').click();
    await desk.says('JSON copié.').waitFor({ state: 'attached' });
    const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));

    await desk.button('Envoyer').click();
    await desk.says('Accepté par DigiShare').waitFor();
    const [received, ...more] = demo.sandbox?.received() ?? [];
    assert.deepEqual(more, []);
    assert.deepEqual(received?.body, copied);
    assert.equal(received?.accepted, true);
    assert.deepEqual(copied, {
      send_to_third: true,
      conversation_id: 'conv_claire',
      type: 'interactive',
      body: {
        type: 'list',
        header: { type: 'text', text: 'Menu du service' },
        body: { text: 'Bonjour Claire, *que pouvons-nous* faire ?' },
        action: {
          button: 'Choisir',
          sections: [
            {
              title: 'Commandes',
              rows: [
                { id: 'row_2', title: 'Suivi du colis', description: 'Où est-il ?' },
                { id: 'row_1', title: 'Connexion' },
              ],
            },
          ],
        },
      },
    });
    await page
      .getByRole('region', { name: 'Messages avec Claire Fontaine' })
      .getByText('Menu du service')
      .waitFor();
    await checkAccess(page);
  },
};
