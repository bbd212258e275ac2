import '../styles/index.css';
import { type Draft, digishare, empty, type Message, type Provider } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { MessageBuilderProps } from './builder-props.ts';
import { MessageBuilder } from './message-builder.tsx';

const to = { type: 'conversation', id: 'conv_1' } as const;
const draftOf = (message: Message): Draft => ({ version: 1, to, message });
const list = draftOf(samples.list.maximal);
const text = draftOf(samples.text.minimal);
/** A provider under another name, for what switching does. */
const other: Provider = { ...digishare, label: 'Other' };

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const type = (name: string) =>
  page.getByRole('group', { name: 'Message type' }).getByRole('button', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const issues = () => page.getByRole('button', { name: /^\d+ (issue|note)/ });

/** Types at the end of what a field holds. */
async function append(target: ReturnType<typeof field>, more: string) {
  await userEvent.click(target);
  await userEvent.keyboard(`{Control>}{End}{/Control}${more}`);
}

const onChange = vi.fn<NonNullable<MessageBuilderProps['onChange']>>();
const onSubmit = vi.fn<NonNullable<MessageBuilderProps['onSubmit']>>();
const lastDraft = () => onChange.mock.lastCall?.[0];

beforeEach(async () => {
  onChange.mockReset();
  onSubmit.mockReset();
  await page.viewport(1400, 1000);
});

function build(props: Partial<MessageBuilderProps> = {}) {
  return render(
    <StrictMode>
      <MessageBuilder
        provider={digishare}
        defaultValue={list}
        onChange={onChange}
        onSubmit={onSubmit}
        {...props}
      />
    </StrictMode>,
  );
}

describe('onChange', () => {
  it('comes once for every edit, with the draft and all its issues', async () => {
    await build({ defaultValue: empty('text', digishare) });
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.click(field('Text'));
    await userEvent.keyboard('Hé!');
    expect(onChange.mock.calls.map(([draft]) => draft.message)).toEqual([
      { type: 'text', text: 'H' },
      { type: 'text', text: 'Hé' },
      { type: 'text', text: 'Hé!' },
    ]);
    const news = onChange.mock.lastCall?.[1];
    expect(news?.provider).toBe(digishare);
    expect(news?.issues).toMatchObject([{ code: 'required', path: ['to', 'id'] }]);
  });

  it('comes once for a row added and once for a row removed', async () => {
    await build();
    await button('Add row').first().click();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(lastDraft()?.message).toMatchObject({ sections: [{ rows: { length: 3 } }, {}] });
    await button('More for row 3').click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    expect(lastDraft()).toEqual(list);
  });

  it('gives drafts that later edits do not change', async () => {
    await build({ defaultValue: text });
    await append(field('Text'), 'a');
    const [first] = onChange.mock.calls[0] ?? [];
    const copy = structuredClone(first);
    await append(field('Text'), 'b');
    expect(first).toEqual(copy);
    expect(lastDraft()?.to).toBe(first?.to);
  });

  it('does not come for looking around', async () => {
    await build();
    await page.getByRole('tab', { name: 'JSON' }).click();
    await page.getByRole('tab', { name: 'Preview' }).click();
    await userEvent.click(field('Body'));
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('a draft that the host holds', () => {
  function Holding({ take = (draft: Draft) => draft }: { take?: (draft: Draft) => Draft }) {
    const [value, setValue] = useState(text);
    return (
      <>
        <MessageBuilder
          provider={digishare}
          value={value}
          onChange={(draft, news) => {
            onChange(draft, news);
            setValue(take(draft));
          }}
        />
        <button type="button" onClick={() => setValue(list)}>
          Load the list
        </button>
        <button type="button" onClick={() => setValue(text)}>
          Start over
        </button>
      </>
    );
  }

  it('can be typed in, and each edit is told once', async () => {
    await render(<Holding />);
    await append(field('Text'), ' Really.');
    await expect.element(field('Text')).toHaveValue('Your order is ready. Really.');
    expect(onChange).toHaveBeenCalledTimes(8);
  });

  it('can be changed from outside, without an echo', async () => {
    await render(<Holding />);
    await append(field('Text'), '!');
    onChange.mockClear();
    await button('Load the list').click();
    await expect.element(field('Body')).toHaveValue(samples.list.maximal.body ?? '');
    await button('Start over').click();
    await expect.element(field('Text')).toHaveValue('Your order is ready.');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('can be put back to an earlier edit', async () => {
    let kept: Draft | undefined;
    function Undoing() {
      const [value, setValue] = useState(text);
      return (
        <>
          <MessageBuilder
            provider={digishare}
            value={value}
            onChange={(draft) => {
              kept ??= draft;
              setValue(draft);
            }}
          />
          <button type="button" onClick={() => kept && setValue(kept)}>
            Undo
          </button>
        </>
      );
    }
    await render(<Undoing />);
    await append(field('Text'), 'ab');
    await button('Undo').click();
    await expect.element(field('Text')).toHaveValue('Your order is ready.a');
  });

  it('shows what the host made of an edit', async () => {
    await render(
      <Holding take={(draft) => JSON.parse(JSON.stringify(draft).replaceAll('colour', 'color'))} />,
    );
    await userEvent.fill(field('Text'), 'Any colour');
    await expect.element(field('Text')).toHaveValue('Any color');
  });

  it('loses no letter where the host answers late', async () => {
    const late: (() => void)[] = [];
    function Late() {
      const [value, setValue] = useState(text);
      return (
        <MessageBuilder
          provider={digishare}
          value={value}
          onChange={(draft) => late.push(() => setValue(draft))}
        />
      );
    }
    await render(<Late />);
    await append(field('Text'), 'abc');
    for (const answer of late) {
      flushSync(answer);
      await expect.element(field('Text')).toHaveValue('Your order is ready.abc');
    }
  });
});

it('a draft that the builder holds does not follow its default', async () => {
  const { rerender } = await render(
    <MessageBuilder provider={digishare} defaultValue={text} onChange={onChange} />,
  );
  await append(field('Text'), '!');
  await rerender(<MessageBuilder provider={digishare} defaultValue={list} onChange={onChange} />);
  await expect.element(field('Text')).toHaveValue('Your order is ready.!');
});

describe('another message type', () => {
  it('takes over the common parts, and there and back loses nothing', async () => {
    await build();
    await type('Text').click();
    await expect.element(field('Text')).toHaveValue(samples.list.maximal.body ?? '');
    await userEvent.fill(field('Text'), 'Changed meanwhile');
    await type('List').click();
    await expect.element(field('Button')).toHaveValue('Select a topic');
    expect(lastDraft()).toEqual(list);
    await type('Text').click();
    await expect.element(field('Text')).toHaveValue('Changed meanwhile');
  });

  it('is told to the host once', async () => {
    await build();
    await type('Reply buttons').click();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(lastDraft()?.message.type).toBe('buttons');
  });

  it('that the provider lacks stays in sight, says why, and changes nothing', async () => {
    await build();
    const carousel = type('Carousel');
    const reason = 'DigiShare does not document this message type.';
    await expect.element(carousel).toHaveAttribute('aria-disabled', 'true');
    await expect.element(carousel).toHaveAccessibleDescription(reason);
    await userEvent.hover(carousel);
    await expect.element(page.getByRole('tooltip')).toHaveTextContent(reason);
    (carousel.element() as HTMLElement).click();
    expect(onChange).not.toHaveBeenCalled();
    await expect.element(page.getByRole('heading', { name: 'List' })).toBeVisible();
  });

  it('already chosen that the provider lacks is kept, with its reason and a way out', async () => {
    await build({ defaultValue: draftOf(samples.carousel.maximal) });
    await expect
      .element(page.getByText('DigiShare does not document this message type.').last())
      .toBeVisible();
    await button('Use Reply buttons').click();
    expect(lastDraft()?.message.type).toBe('buttons');
  });

  it('can be picked from a menu where there is little room', async () => {
    await page.viewport(700, 900);
    await build();
    await button(/^Change message type/).click();
    const item = (name: string | RegExp) => page.getByRole('menuitemradio', { name });
    await expect.element(item('List')).toHaveAttribute('aria-checked', 'true');
    await item(/^Carousel/).click({ force: true });
    await expect.element(item(/^Carousel/)).toBeVisible();
    expect(onChange).not.toHaveBeenCalled();
    await item('Location request').click();
    expect(lastDraft()?.message.type).toBe('location-request');
  });
});

describe('issues', () => {
  const overLong = structuredClone(list) as Draft<typeof samples.list.maximal>;
  const row = overLong.message.sections[1]?.rows[0];
  if (row?.type === 'row') row.title = 'Login and account recovery';
  // An optional footer is a warning with this provider, and would be one more.
  overLong.message.footer = undefined;

  it('of a fresh form are not shown', async () => {
    await build({ defaultValue: empty('list', digishare) });
    await expect.element(issues()).not.toBeInTheDocument();
    await expect.element(page.getByText('Fill this in.')).not.toBeInTheDocument();
  });

  it('of an empty field show when it was left', async () => {
    await build({ defaultValue: empty('text', digishare) });
    await userEvent.click(field('Text'));
    await userEvent.tab();
    await expect.element(issues()).toMatchTextContent(/^1 issue /);
    await expect.element(field('Text')).toHaveAttribute('aria-invalid', 'true');
  });

  it('are counted in the footer, and a click on the only one leads to its field', async () => {
    await build({ defaultValue: overLong });
    await expect
      .element(issues())
      .toHaveTextContent('1 issue Section 2 · Row 1 · Title: 2 characters too long.');
    await issues().click();
    await expect.element(page.getByRole('textbox', { name: 'Row 1: Title' }).last()).toHaveFocus();
  });

  it('are listed where there are several, and each leads to its field', async () => {
    const message = { ...overLong.message, button: 'x'.repeat(21) };
    await build({ defaultValue: draftOf(message) });
    await expect.element(issues()).toMatchTextContent(/^2 issues /);
    await issues().click();
    await page
      .getByRole('dialog', { name: 'Issues' })
      .getByRole('button', { name: /^Button: 1 character too long/ })
      .click();
    await expect.element(field('Button')).toHaveFocus();
    await expect.element(page.getByRole('dialog', { name: 'Issues' })).not.toBeInTheDocument();
  });

  it('go when they are mended', async () => {
    await build({ defaultValue: overLong });
    await userEvent.fill(page.getByRole('textbox', { name: 'Row 1: Title' }).last(), 'Login');
    await expect.element(issues()).not.toBeInTheDocument();
    await expect.element(page.getByText('Ready to send')).toBeVisible();
  });

  it('lead to a field that another view hides', async () => {
    await page.viewport(400, 900);
    await build({ defaultValue: overLong });
    await page.getByText('JSON', { exact: true }).first().click();
    await expect.element(field('Body')).not.toBeInTheDocument();
    await issues().click();
    await expect.element(page.getByRole('textbox', { name: 'Row 1: Title' }).last()).toHaveFocus();
  });

  it('of an option open what hides it', async () => {
    const options = { digishare: { sendToThird: false } };
    await build({ defaultValue: { ...text, options } });
    await expect.element(issues()).toMatchTextContent(/^1 note /);
    await issues().click();
    await expect.element(page.getByRole('switch')).toHaveFocus();
  });

  it('of the host stand at their field until it is edited', async () => {
    const answer = {
      layer: 'answer',
      code: 'answer.refused',
      severity: 'error',
      path: ['message', 'text'],
      params: { status: 422, message: 'No such word.' },
    } as const;
    await build({ defaultValue: text, issues: [answer] });
    const sentence = page.getByText('The provider refused the message (422). “No such word.”');
    await expect.element(sentence.first()).toBeVisible();
    await expect.element(field('Text')).toHaveAttribute('aria-invalid', 'true');
    await append(field('Text'), '!');
    await expect.element(sentence).not.toBeInTheDocument();
  });
});

describe('Send', () => {
  it('is not there without a host that sends', async () => {
    await build({ onSubmit: undefined });
    await expect.element(button('Copy JSON')).toBeVisible();
    await expect.element(button('Send')).not.toBeInTheDocument();
  });

  it('gives the draft and the request it means', async () => {
    await build();
    await button('Send').click();
    expect(onSubmit).toHaveBeenCalledTimes(1);
    const [draft, news] = onSubmit.mock.lastCall ?? [];
    expect(draft).toEqual(list);
    expect(news?.request).toMatchObject({
      method: 'POST',
      path: '/v1/messages',
      body: { value: { conversation_id: 'conv_1', type: 'interactive' } },
    });
  });

  it('first leads to what is missing, and shows everything that is', async () => {
    await build({ defaultValue: empty('text', digishare) });
    await button('Send').click();
    expect(onSubmit).not.toHaveBeenCalled();
    await expect.element(field('Conversation id')).toHaveFocus();
    await expect.element(issues()).toMatchTextContent(/^2 issues /);
    await expect.element(page.getByRole('status').last()).toMatchTextContent(/Not sent yet/);
  });

  it('sends once however often it is clicked meanwhile', async () => {
    let finish = () => {};
    onSubmit.mockImplementation(() => new Promise<void>((done) => (finish = done)));
    await build();
    await userEvent.dblClick(button('Send'));
    await expect.element(button('Sending…')).toHaveAttribute('aria-disabled', 'true');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    finish();
    await button('Send').click();
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('is possible again after the host has failed', async () => {
    const onError = vi.fn();
    onSubmit.mockRejectedValueOnce(new Error('offline'));
    await build({ onError });
    await button('Send').click();
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('offline')));
    await button('Send').click();
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });
});

describe('Copy JSON', () => {
  it('copies the body of the request and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const onNotify = vi.fn();
    await build({ onNotify });
    await button('Copy JSON').click();
    await vi.waitFor(() =>
      expect(onNotify).toHaveBeenCalledWith({ type: 'copied', text: 'JSON copied.' }),
    );
    const copied = JSON.parse(write.mock.lastCall?.[0] ?? '');
    expect(copied).toMatchObject({ conversation_id: 'conv_1', body: { type: 'list' } });
    await expect.element(page.getByText('JSON copied.')).toBeInTheDocument();
  });

  it('says where else the text is when the browser forbids it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await build();
    await button('Copy JSON').click();
    await expect.element(page.getByText(/did not allow copying/)).toBeInTheDocument();
  });
});

it('another provider keeps the draft', async () => {
  const onProviderChange = vi.fn();
  const second = { ...other, id: 'bird' } as Provider;
  await build({ provider: undefined, providers: [digishare, second], onProviderChange });
  await append(field('Body'), '!');
  await page.getByRole('radio', { name: 'Other' }).click({ force: true });
  expect(onProviderChange).toHaveBeenCalledWith(second);
  await expect.element(field('Body')).toHaveValue(`${samples.list.maximal.body}!`);
  await append(field('Body'), '?');
  expect(onChange.mock.lastCall?.[1].provider).toBe(second);
});

it('hostile texts stay texts', async () => {
  const nasty = [
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
    'javascript:window.hacked=1 [a](javascript:window.hacked=1)',
    '\u202Eevil \uD800 \u0000 {max} ⟦ *_~`',
    '{"__proto__":{"hacked":1}}',
  ].join('\n');
  const { container } = await build({ defaultValue: draftOf({ type: 'text', text: nasty }) });
  await append(field('Text'), '!');
  expect(lastDraft()?.message).toEqual({ type: 'text', text: `${nasty}!` });
  await page.getByRole('tab', { name: 'JSON' }).click();
  expect(container.querySelectorAll('img, script, [href^="javascript"]')).toHaveLength(0);
  expect('hacked' in window || 'hacked' in {}).toBe(false);
});

describe('a part that breaks', () => {
  function Breaking({ draft }: { draft: Draft }): string {
    if (draft.message.type === 'list') throw new Error('cannot draw lists');
    return 'drawn';
  }

  it('leaves the form and the draft alone, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    await build({ components: { Preview: Breaking }, onError });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Your message is kept/);
    expect(onError).toHaveBeenCalled();
    await append(field('Body'), '!');
    expect(onChange).toHaveBeenCalledTimes(1);
    await button('Try again').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await type('Text').click();
    await expect.element(page.getByText('drawn')).toBeVisible();
  });
});

describe('inside a form of the host', () => {
  it('sends nothing along and never submits it', async () => {
    const onHostSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
    const second = { ...other, id: 'bird' } as Provider;
    const { container } = await render(
      <form onSubmit={onHostSubmit}>
        <MessageBuilder providers={[digishare, second]} defaultValue={list} />
        <input name="own" defaultValue="kept" />
        <button type="submit">Submit the whole form</button>
      </form>,
    );
    await userEvent.click(field('Header'));
    await userEvent.keyboard('{Enter}');
    for (const name of ['Copy JSON', 'Add section', 'Delivery options']) {
      await button(name).click();
    }
    expect(onHostSubmit).not.toHaveBeenCalled();
    const form = container.querySelector('form');
    expect(form && [...new FormData(form).keys()]).toEqual(['own']);
  });
});

it('does not take the focus by appearing', async () => {
  await build();
  await expect.element(page.getByRole('dialog', { name: 'Select a topic' })).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

describe('an import', () => {
  const paste = async (payload: object) => {
    await button('Import…').click();
    const dialog = page.getByRole('dialog', { name: 'Import JSON' });
    await dialog.getByRole('textbox').fill(JSON.stringify(payload));
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect.element(dialog).not.toBeInTheDocument();
  };

  it('puts another draft in place, as one edit', async () => {
    await build();
    await paste({ send_to_third: true, conversation_id: 'c9', type: 'text', body: 'Pasted' });
    await expect.element(field('Text')).toHaveValue('Pasted');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(lastDraft()).toMatchObject({
      to: { type: 'conversation', id: 'c9' },
      message: { type: 'text', text: 'Pasted' },
    });
  });

  it('of the same type leaves nothing of the draft before', async () => {
    await build();
    const body = {
      type: 'list',
      body: { text: 'Pasted' },
      action: { button: 'Open', sections: [{ title: 'Only', rows: [{ id: 'r', title: 'One' }] }] },
    };
    await paste({ send_to_third: true, conversation_id: 'c9', type: 'interactive', body });
    await expect.element(field('Body')).toHaveValue('Pasted');
    await expect.element(field('Header')).toHaveValue('');
    await append(field('Body'), '!');
    expect(lastDraft()?.message).toEqual({
      type: 'list',
      body: 'Pasted!',
      button: 'Open',
      sections: [{ title: 'Only', rows: [{ type: 'row', id: 'r', title: 'One' }] }],
    });
  });

  it('shows at once what is missing in it', async () => {
    await build();
    await paste({ send_to_third: true, conversation_id: '', type: 'text', body: 'Pasted' });
    await expect.element(issues()).toMatchTextContent(/^1 issue Conversation id/);
  });
});

it('read only, it can be looked at and copied, not changed', async () => {
  await build({ readOnly: true });
  await expect.element(field('Body')).toHaveAttribute('readonly');
  await expect.element(button('Import…')).not.toBeInTheDocument();
  await expect.element(button('Add row').first()).not.toBeInTheDocument();
  await expect.element(type('Text')).toBeDisabled();
  await expect.element(button('Copy JSON')).toBeVisible();
});

it('takes over what a server has rendered', async () => {
  const element = <MessageBuilder provider={digishare} defaultValue={list} onChange={onChange} />;
  const container = document.createElement('div');
  document.body.append(container);
  const rendered = new DOMParser().parseFromString(renderToString(element), 'text/html');
  container.append(...rendered.body.childNodes);
  const before = container.querySelector('textarea');
  const root = hydrateRoot(container, element);
  await vi.waitFor(() => expect(document.querySelector('textarea')).not.toBeNull());
  await append(field('Body'), '!');
  expect(container.querySelector('textarea')).toBe(before);
  expect(onChange).toHaveBeenCalledTimes(1);
  root.unmount();
  container.remove();
});

it('several on one page do not share an id', async () => {
  const { container } = await render(
    <>
      <MessageBuilder provider={digishare} defaultValue={list} />
      <MessageBuilder provider={digishare} defaultValue={list} />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

it('leaves nothing behind in the page', async () => {
  const { unmount } = await build();
  await issues().click();
  const added = vi.spyOn(window, 'addEventListener');
  await unmount();
  expect(document.querySelectorAll('.mw-root, .mw-portal')).toHaveLength(0);
  expect(added).not.toHaveBeenCalled();
});
