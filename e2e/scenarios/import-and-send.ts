import assert from 'node:assert/strict';
import { Desk } from '../desk.ts';
import { checkAccess, type Scenario } from '../world.ts';

/** DigiShare's own example of a list menu, from its page "Outgoing Messages" §4. */
const documented = {
  send_to_third: true,
  conversation_id: 'YOUR_CONVERSATION_ID',
  type: 'interactive',
  body: {
    type: 'list',
    header: { type: 'text', text: 'Support Menu' },
    body: { text: 'Choose a category below:' },
    action: {
      button: 'Select Option',
      sections: [
        {
          title: 'Technical Support',
          rows: [
            { id: 'row_1', title: 'API Issues', description: 'Help with integration' },
            { id: 'row_2', title: 'Login', description: 'Account access' },
          ],
        },
      ],
    },
  },
};

/** A documented example is pasted with a mistake, mended, imported, sent and delivered. */
export const importAndSend: Scenario = {
  name: 'imports a documented example and sends it',
  async run({ demo, page }) {
    const desk = new Desk(page);
    await desk.write('Salma Bennani');
    await desk.button('Import…').click();
    const dialog = page.getByRole('dialog', { name: 'Import JSON' });
    const text = JSON.stringify(documented, null, 2);
    const mistaken = text.replace('"Help with integration"', '"Help with integration",');
    const line = mistaken.split('\n').findIndex((each) => each.includes('integration",')) + 1;
    await dialog.getByRole('textbox').fill(mistaken);
    await dialog.getByText(new RegExp(`Line ${line}, column`)).waitFor();
    assert.equal(
      await dialog.getByRole('button', { name: 'Import', exact: true }).isEnabled(),
      false,
    );
    await checkAccess(page);
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByText('Ready to import.').waitFor();
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    assert.equal(await desk.field('Header').inputValue(), 'Support Menu');
    assert.equal(await desk.field('Row 2: Title').inputValue(), 'Login');
    await desk.button('Send').click();
    await desk.says('Accepted by DigiShare').waitFor();
    const [received, ...more] = demo.sandbox?.received() ?? [];
    assert.deepEqual(more, []);
    assert.deepEqual(received?.body, { ...documented, conversation_id: 'conv_salma' });
    await page
      .getByRole('region', { name: 'Messages with Salma Bennani' })
      .getByText('Support Menu')
      .waitFor();
  },
};
