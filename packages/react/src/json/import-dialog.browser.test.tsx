import '../styles/index.css';
import {
  bodyForm,
  type Draft,
  digishare,
  encode,
  type Issue,
  type Message,
  type Provider,
} from '@messagewright/core';
import axe from 'axe-core';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { MessageBuilder } from '../builder/message-builder.tsx';
import { type WordsOptions, WordsProvider } from '../context/index.ts';
import { fr } from '../dictionary/fr.ts';
import { ImportDialog } from './import-dialog.tsx';

type Import = (draft: Draft, provider: Provider, issues: readonly Issue[]) => void;

interface ExampleProps extends WordsOptions {
  onImport?: Import;
  providers?: readonly Provider[];
}

function Example({ onImport = () => {}, providers = [digishare], ...words }: ExampleProps) {
  const [open, setOpen] = useState(false);
  return (
    <WordsProvider {...words}>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ImportDialog open={open} onOpenChange={setOpen} providers={providers} onImport={onImport} />
    </WordsProvider>
  );
}

const opener = () => page.getByRole('button', { name: 'Open' });
const dialog = () => page.getByRole('dialog');
const area = () => page.getByRole('textbox', { name: 'JSON' });
const textArea = () => area().element() as HTMLTextAreaElement;
const status = () => dialog().getByRole('status');
const finding = (name: RegExp) => dialog().getByRole('listitem').getByRole('button', { name });
const run = () => dialog().getByRole('button', { name: /^(Import|Importer)/ });

async function show(props: ExampleProps = {}) {
  await render(<Example {...props} />);
  await opener().click();
}

/** As the browser's own paste does, but with any text and no permission asked. */
function paste(text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return textArea().dispatchEvent(event);
}

const envelope = { send_to_third: true, conversation_id: 'YOUR_CONVERSATION_ID' };
const print = (value: unknown) => JSON.stringify(value, null, 2);

/** The examples of the provider's documentation, and what each means. */
const documented: Record<string, { body: object; message: Message }> = {
  Text: {
    body: { type: 'text', body: 'Hello Adil! Your order is ready.' },
    message: { type: 'text', text: 'Hello Adil! Your order is ready.' },
  },
  Location: {
    body: {
      type: 'location',
      body: {
        latitude: 33.5731,
        longitude: -7.5898,
        name: 'Digishare HQ',
        address: 'Casablanca, Morocco',
      },
    },
    message: {
      type: 'location',
      latitude: 33.5731,
      longitude: -7.5898,
      name: 'Digishare HQ',
      address: 'Casablanca, Morocco',
    },
  },
  'Reply buttons': {
    body: {
      type: 'interactive',
      body: {
        type: 'button',
        header: { type: 'text', text: 'Confirmation' },
        body: { text: 'Do you confirm receipt?' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: 'btn_yes', title: 'Yes' } },
            { type: 'reply', reply: { id: 'btn_no', title: 'No' } },
          ],
        },
      },
    },
    message: {
      type: 'buttons',
      header: { type: 'text', text: 'Confirmation' },
      body: 'Do you confirm receipt?',
      buttons: [
        { type: 'reply', id: 'btn_yes', text: 'Yes' },
        { type: 'reply', id: 'btn_no', text: 'No' },
      ],
    },
  },
  List: {
    body: {
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
    },
    message: {
      type: 'list',
      header: { type: 'text', text: 'Support Menu' },
      body: 'Choose a category below:',
      button: 'Select Option',
      sections: [
        {
          title: 'Technical Support',
          rows: [
            { type: 'row', id: 'row_1', title: 'API Issues', description: 'Help with integration' },
            { type: 'row', id: 'row_2', title: 'Login', description: 'Account access' },
          ],
        },
      ],
    },
  },
  'Location request': {
    body: {
      type: 'interactive',
      body: {
        type: 'location_request_message',
        body: { text: 'Please share your current location.' },
        action: { name: 'send_location' },
      },
    },
    message: { type: 'location-request', body: 'Please share your current location.' },
  },
};
const list = print({ ...envelope, ...documented.List?.body });

beforeEach(() => page.viewport(900, 800));

describe('importing', () => {
  test.each(Object.entries(documented))(
    'the documented %s gives its draft',
    async (name, example) => {
      const onImport = vi.fn<Import>();
      await show({ onImport });
      await area().fill(print({ ...envelope, ...example.body }));
      await expect.element(status()).toHaveTextContent(`DigiShare · ${name} Ready to import.`);
      await run().click();
      await expect.element(dialog()).not.toBeInTheDocument();
      await expect.element(opener()).toHaveFocus();
      expect(onImport).toHaveBeenCalledExactlyOnceWith(
        {
          version: 1,
          to: { type: 'conversation', id: 'YOUR_CONVERSATION_ID' },
          message: example.message,
        },
        digishare,
        [],
      );
    },
  );

  test('takes what is over a limit, and says so', async () => {
    const onImport = vi.fn<Import>();
    await show({ onImport });
    const body = 'x'.repeat(4097);
    await area().fill(print({ ...envelope, type: 'text', body }));
    await expect.element(status()).toMatchTextContent('1 issue.');
    await expect.element(finding(/Line 5, column 3: 1 character too long/)).toBeVisible();
    await run().click();
    const [draft, , issues] = onImport.mock.lastCall!;
    expect(draft.message).toEqual({ type: 'text', text: body });
    expect(issues.map(({ code }) => code)).toEqual(['length.max']);
  });

  test('offers JSON of nobody as JSON written by hand', async () => {
    const onImport = vi.fn<Import>();
    await show({ onImport });
    await area().fill('{"greeting": "Hello"}');
    await expect.element(status()).toMatchTextContent(/imported as Custom JSON for DigiShare/);
    await page.getByRole('button', { name: 'Import as Custom JSON' }).click();
    const [draft] = onImport.mock.lastCall!;
    expect(bodyForm(encode(draft, digishare).request)).toEqual({ greeting: 'Hello' });
  });

  test('lets one choose where several providers take the payload', async () => {
    const twin: Provider = { ...digishare, id: 'bird', label: 'Twin' };
    const onImport = vi.fn<Import>();
    await show({ onImport, providers: [digishare, twin] });
    await area().fill(list);
    await page.getByRole('combobox', { name: 'Read as' }).selectOptions('Twin');
    await expect.element(status()).toMatchTextContent('Twin · List');
    await run().click();
    expect(onImport.mock.lastCall?.[1]).toBe(twin);
  });

  test('takes what is there at the click, not what was read before', async () => {
    const onImport = vi.fn<Import>();
    await show({ onImport });
    const long = print({ ...envelope, type: 'text', body: 'x'.repeat(30_000) });
    await area().fill(long);
    await expect.element(run()).toBeEnabled();
    await area().fill(long.replace('YOUR_CONVERSATION_ID', 'another'));
    await run().click();
    expect(onImport.mock.lastCall?.[0].to).toEqual({ type: 'conversation', id: 'another' });
  });

  test('puts the message into the builder in one step', async () => {
    const onChange = vi.fn();
    await render(<MessageBuilder provider={digishare} defaultType="text" onChange={onChange} />);
    const button = page.getByRole('button', { name: 'Import…' });
    await button.click();
    await area().fill(list);
    await run().click();
    await expect.element(button).toHaveFocus();
    await expect
      .element(page.getByRole('textbox', { name: 'Body', exact: true }))
      .toHaveValue('Choose a category below:');
    expect(onChange).toHaveBeenCalledOnce();
    expect(onChange.mock.lastCall?.[0].message).toEqual(documented.List?.message);
  });
});

describe('what is wrong', () => {
  test('a trailing comma is said at its line and column, and the caret goes there', async () => {
    await show();
    const value = list.replace('"Help with integration"', '"Help with integration",');
    const offset = value.indexOf(',', value.indexOf('"Help with integration"'));
    const before = value.slice(0, offset).split('\n');
    await area().fill(value);
    await expect.element(status()).toHaveTextContent('This cannot be read as JSON yet.');
    await expect.element(run()).toBeDisabled();
    await expect.element(area()).toHaveAttribute('aria-invalid', 'true');
    const column = (before.at(-1)?.length ?? 0) + 1;
    await finding(new RegExp(`^Line ${before.length}, column ${column}: Remove the comma`)).click();
    await expect.element(area()).toHaveFocus();
    expect([textArea().selectionStart, textArea().selectionEnd]).toEqual([offset, offset]);
    await userEvent.keyboard('{Delete}');
    await expect.element(run()).toBeEnabled();
  });

  test('a place far down and far right is brought into view', async () => {
    await show();
    await area().fill(`${'\n'.repeat(300)}["${'x'.repeat(2000)}",]${'\n'.repeat(300)}`);
    textArea().scrollTo(0, 0);
    await finding(/^Line 301, column 2004/).click();
    const { scrollTop, scrollLeft, clientHeight } = textArea();
    const lineHeight = Number.parseFloat(getComputedStyle(textArea()).lineHeight);
    expect(scrollTop).toBeLessThan(300 * lineHeight);
    expect(scrollTop + clientHeight).toBeGreaterThan(301 * lineHeight);
    expect(scrollLeft).toBeGreaterThan(2000);
  });

  test('lines are numbered beside their text, the wrong ones marked', async () => {
    await show();
    await area().fill(`[\n${'1,\n'.repeat(500)}tru\n]`);
    const marked = () =>
      [...document.querySelectorAll('.mw-gutter [data-severity="error"]')].map(
        (line) => line.textContent,
      );
    await finding(/^Line 502/).click();
    await expect.poll(marked).toEqual(['502']);
    const numbers = document.querySelectorAll('.mw-gutter__line').length;
    expect(numbers).toBeLessThan(30);
    const line = document.querySelector('.mw-gutter [data-severity]')!.getBoundingClientRect();
    const lineHeight = Number.parseFloat(getComputedStyle(textArea()).lineHeight);
    const top = textArea().getBoundingClientRect().top + textArea().clientTop;
    const padding = Number.parseFloat(getComputedStyle(textArea()).paddingTop);
    expect(line.top).toBeCloseTo(top + padding + 501 * lineHeight - textArea().scrollTop, 0);
  });

  test('only so many are listed; the rest is counted', async () => {
    await show();
    await area().fill(`[${`'a', `.repeat(200)}1]`);
    await expect.element(dialog().getByText('And 100 more.')).toBeVisible();
    expect(dialog().getByRole('listitem').getByRole('button').elements()).toHaveLength(100);
  });

  test('is said in French too', async () => {
    await show({ locale: 'fr', dictionary: fr });
    await area().fill('[1,]');
    await expect.element(finding(/^Ligne 1, colonne 3/)).toBeVisible();
  });
});

describe('hostile text', () => {
  const hostile: Record<string, [text: string, said: RegExp]> = {
    'deep nesting': ['['.repeat(10_000), /nested too deep; 64 levels/],
    'a trailing comma': ['{"a": 1,}', /Remove the comma/],
    'a byte order mark': [`\ufeff${list}`, /byte order mark/],
    'a key named __proto__': [list.replace('{', '{"__proto__": {"polluted": 1},'), /unusual name/],
    'half a character': [list.replace('Login', '\\ud800'), /Half of a character/],
    HTML: [
      '<img src="x" onerror="window.ran = 1"><script>window.ran = 1</script>',
      /expected|missing|belongs|nothing in JSON/i,
    ],
  };

  test.each(Object.entries(hostile))('%s gives a clear message', async (_, [text, said]) => {
    await show();
    await area().fill(text);
    await expect.element(finding(said).first()).toBeVisible();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.hasOwn(window, 'ran')).toBe(false);
  });

  test('five megabytes are not put in, and the text before stays', async () => {
    await show();
    await area().fill('[1]');
    expect(paste('x'.repeat(5_000_000))).toBe(false);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/too large; 1,048,576 bytes/);
    await expect.element(area()).toHaveValue('[1]');
    await area().fill('[1, 2]');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('what fits is left to the browser to paste', async () => {
    await show();
    expect(paste('x'.repeat(1000))).toBe(true);
  });

  test('markup and script links become text of the message, and nothing runs', async () => {
    const evil = '<img src="x" onerror="window.ran = 1"> javascript:window.ran=1//';
    const rows = [{ id: evil, title: evil, description: evil }];
    const action = { button: evil, sections: [{ title: evil, rows }] };
    const body = { type: 'list', body: { text: evil }, footer: { text: evil }, action };
    const onChange = vi.fn();
    await render(<MessageBuilder provider={digishare} onChange={onChange} theme="light" />);
    await page.getByRole('button', { name: 'Import…' }).click();
    await area().fill(print({ ...envelope, conversation_id: evil, type: 'interactive', body }));
    await run().click();
    await expect
      .element(page.getByRole('textbox', { name: 'Body', exact: true }))
      .toHaveValue(evil);
    expect(onChange.mock.lastCall?.[0].message.body).toBe(evil);
    const root = document.querySelector('.mw-builder')!;
    expect(
      root.querySelectorAll('img, script, iframe, [onerror], [href^="javascript:" i]'),
    ).toHaveLength(0);
    expect(Object.hasOwn(window, 'ran')).toBe(false);
  });

  test('a very long value is not repeated in full', async () => {
    await show();
    const id = 'x'.repeat(5000);
    const rows = [
      { id, title: 'a' },
      { id, title: 'b' },
    ];
    const body = {
      type: 'list',
      body: { text: 'b' },
      action: { button: 'b', sections: [{ rows }] },
    };
    await area().fill(print({ ...envelope, type: 'interactive', body }));
    await expect.element(finding(/used more than once|…/).first()).toBeVisible();
    for (const item of dialog().getByRole('listitem').elements()) {
      expect(item.textContent?.length).toBeLessThan(600);
    }
  });
});

describe('by keyboard', () => {
  test('paste, look, go to the place, mend, import', async () => {
    const onImport = vi.fn<Import>();
    await render(<Example onImport={onImport} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(area()).toHaveFocus();
    await area().fill(list.replace('"Login"', '"Login",'));
    await expect.element(finding(/^Line/).first()).toBeVisible();
    await userEvent.tab();
    await expect.element(finding(/^Line/).first()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(area()).toHaveFocus();
    expect(textArea().value[textArea().selectionStart]).toBe(',');
    await userEvent.keyboard('{Delete}');
    await expect.element(run()).toBeEnabled();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(run()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onImport).toHaveBeenCalledOnce();
    await expect.element(opener()).toHaveFocus();
  });

  test('Escape closes and keeps what was pasted, to be replaced by the next paste', async () => {
    await show();
    await area().fill(list);
    await userEvent.keyboard('{Escape}');
    await expect.element(opener()).toHaveFocus();
    await opener().click();
    await expect.element(area()).toHaveValue(list);
    expect([textArea().selectionStart, textArea().selectionEnd]).toEqual([0, list.length]);
  });

  test('after an import it starts empty', async () => {
    await show();
    await area().fill(list);
    await run().click();
    await opener().click();
    await expect.element(area()).toHaveValue('');
    await expect.element(run()).toBeDisabled();
  });
});

describe('for everybody', () => {
  const states: Record<string, string> = {
    empty: '',
    unreadable: '[1,]',
    unknown: '{}',
    known: list.replace('Login', 'x'.repeat(25)),
  };
  test.each(
    Object.entries(states).flatMap(([state, text]) => [
      [state, 'light', text] as const,
      [state, 'dark', text] as const,
    ]),
  )('%s, %s: nothing that axe finds', async (_, theme, text) => {
    await render(<MessageBuilder provider={digishare} theme={theme} />);
    await page.getByRole('button', { name: 'Import…' }).click();
    await area().fill(text);
    await expect.element(status()).not.toBeEmptyDOMElement();
    const { violations } = await axe.run(document.querySelector('.mw-dialog-backdrop')!);
    expect(violations).toEqual([]);
  });
});
