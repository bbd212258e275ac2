import {
  getAt,
  type Message,
  messages,
  pathKey,
  d360 as provider,
  type TemplateMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';
import { type RenderedForm, renderForm as renderAny } from '../../../test/render-form.tsx';

const { minimal, maximal, variants = [] } = samples.template;
const plain = variants.filter(({ components }) => components.every(({ slot }) => slot !== 'keyed'));

/** With values by part; those by key have tests of their own. */
const renderForm = (message: Message) => renderAny(message, { provider });

const add = (form: RenderedForm, list: string) =>
  userEvent.click(
    form.root.querySelector(`[data-mw-path="${list}"] > .mw-repeat__add > button`) as Element,
  );

async function choose(form: RenderedForm, path: string, value: string) {
  if (form.control(path).value === value) return;
  await userEvent.selectOptions(form.control(path), value);
  await expect.poll(() => form.control(path).value).toBe(value);
}

/** Chooses parts and types of value; what they say is typed afterwards. */
async function fill(form: RenderedForm, message: Message) {
  const { components } = message as TemplateMessage;
  for (const [index, component] of components.entries()) {
    const path = `message.components.${index}`;
    await add(form, 'message.components');
    await choose(form, `${path}.slot`, component.slot);
    if (component.slot === 'button') await choose(form, `${path}.button`, component.button);
    const parameters = 'parameters' in component ? (component.parameters ?? []) : [];
    for (const [at, { value }] of parameters.entries()) {
      if (at > 0) await add(form, `${path}.parameters`);
      const place = `${path}.parameters.${at}.value`;
      if (value) await choose(form, `${place}.type`, value.type);
      // The draft counts in thousandths, people do not.
      if (value?.type === 'currency') {
        await userEvent.fill(form.control(`${place}.amount1000`), '349.50');
      }
    }
  }
}

const unshown: readonly unknown[] = ['type', 'kind', 'source', 'mime', 'amount1000'];

describeForm('template', {
  provider,
  fill,
  isShown: (place) => !unshown.includes(place.at(-1)),
});

describe('the form by hand', () => {
  it.each([minimal, maximal, ...plain].map((message) => [message.name, message] as const))(
    'shows every text of %s and changes nothing',
    async (_, message) => {
      const form = await renderForm(message);
      const shown = [...form.root.querySelectorAll<HTMLInputElement>('[data-mw-path]')];
      for (const control of shown.filter((each) => each.matches('input[type=text], textarea'))) {
        const place = control.dataset.mwPath?.split('.') ?? [];
        if (place.at(-1) === 'amount1000') continue;
        const value = getAt(
          form.draft(),
          place.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
        );
        expect([pathKey(place), control.value]).toEqual([pathKey(place), String(value ?? '')]);
      }
      expect(form.message()).toEqual(message);
    },
  );

  it('keeps a list that the message lacks out of it, also while something else is typed', async () => {
    const message: TemplateMessage = {
      ...messages.template.empty(),
      name: 'a',
      components: [
        { slot: 'body' },
        {
          slot: 'button',
          index: 0,
          button: 'catalog',
          parameters: [{ value: { type: 'catalog' } }],
        },
      ],
    };
    const form = await renderForm(message);
    await userEvent.fill(form.control('message.name'), 'ab');
    expect(form.message()).toEqual({ ...message, name: 'ab' });
    await page.getByRole('button', { name: 'Add section' }).click();
    await expect
      .poll(() => form.message<TemplateMessage>().components[1])
      .toMatchObject({ parameters: [{ value: { sections: [{ products: [{ id: '' }] }] } }] });
  });

  it('offers only values that may stand in a part, and what stands there already', async () => {
    const form = await renderForm(maximal);
    const options = (path: string) =>
      [...form.control(path).querySelectorAll('option')].map(({ value }) => value);
    expect(options('message.components.0.parameters.0.value.type')).toEqual([
      ...['text', 'media', 'location', 'product', 'custom'],
    ]);
    expect(options('message.components.1.parameters.0.value.type')).toEqual([
      ...['text', 'currency', 'date-time', 'custom'],
    ]);
    expect(options('message.components.3.parameters.0.value.type')).toEqual(['payload', 'custom']);
  });

  it('takes values along to another part where they may stand there', async () => {
    const form = await renderForm(maximal);
    await choose(form, 'message.components.1.slot', 'header');
    expect(form.message<TemplateMessage>().components[1]).toEqual({
      slot: 'header',
      parameters:
        maximal.components[1]?.slot === 'body' && maximal.components[1].parameters?.slice(0, 2),
    });
    await choose(form, 'message.components.1.slot', 'button');
    await choose(form, 'message.components.1.button', 'copy_code');
    expect(form.message<TemplateMessage>().components[1]).toEqual({
      slot: 'button',
      index: 0,
      button: 'copy_code',
      parameters: [{ value: { type: 'coupon', code: '' } }],
    });
  });

  it('shows values that have a key too, though the service takes none', async () => {
    const message: TemplateMessage = {
      ...minimal,
      components: [
        { slot: 'keyed', parameters: [{ name: 'n', value: { type: 'number', number: 4 } }] },
      ],
    };
    const form = await renderForm(message);
    expect(form.control('message.components.0.parameters.0.value.number').value).toBe('4');
    await userEvent.fill(form.control('message.name'), 'changed');
    expect(form.message()).toEqual({ ...message, name: 'changed' });
  });

  it('writes the parts of an exact date and takes them out again', async () => {
    const form = await renderForm(maximal);
    const year = 'message.components.1.parameters.3.value.parts.year';
    const value = () => {
      const component = form.message<TemplateMessage>().components[1];
      return component?.slot === 'body' ? component.parameters?.[3]?.value : undefined;
    };
    await page.getByRole('button', { name: /^Exact date/ }).click();
    await userEvent.fill(form.control(year), '2030');
    expect(value()).toMatchObject({ parts: { year: 2030 } });
    await userEvent.clear(form.control(year));
    expect(value()).toEqual({ type: 'date-time', fallback: 'Friday, 9:00 to 12:00' });
  });
});
