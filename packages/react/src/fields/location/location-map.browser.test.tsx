import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks, objections, type RenderedField, renderField } from '../../../test/render-field.tsx';
import { LocationFields } from './location-fields.tsx';

const casablanca = { latitude: 33.5731, longitude: -7.5898 };
const map = () => page.getByRole('slider', { name: 'Pin on the map' });
const fields = <LocationFields path="message" />;

const place = (more: object = {}) => ({ message: { type: 'location', ...more } });
const point = (field: RenderedField) => [
  field.at('message.latitude'),
  field.at('message.longitude'),
];

/** Presses, moves and lets go at shares of the map's width and height. */
function drag(...stops: readonly (readonly [across: number, down: number])[]) {
  const element = map().element();
  const box = element.getBoundingClientRect();
  const fire = (type: string, [across, down]: readonly [number, number]) =>
    element.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        clientX: box.left + across * box.width,
        clientY: box.top + down * box.height,
      }),
    );
  element.setPointerCapture = () => {};
  const [first = [0, 0], ...rest] = stops;
  fire('pointerdown', first);
  for (const stop of rest) fire('pointermove', stop);
  return (type: 'pointerup' | 'pointercancel') => fire(type, stops.at(-1) ?? first);
}

describe('the map of a place', () => {
  it('loads its drawing from the bundle, and says where the pin is', async () => {
    const field = await renderField(fields, place(casablanca));
    await expect.poll(() => field.root.querySelector('.mw-locator__land')).not.toBeNull();
    await expect.element(map()).toHaveAttribute('aria-valuetext', '33.5731 north, 7.5898 west');
  });

  it('says so while there is no pin', async () => {
    const field = await renderField(fields, place());
    await expect.element(map()).toHaveAttribute('aria-valuetext', 'No place chosen');
    expect(field.root.querySelector('.mw-locator__pin')).toBeNull();
  });

  it('speaks French', async () => {
    const { fr } = await import('../../dictionary/fr.ts');
    await renderField(fields, place({ latitude: -1.5, longitude: 2 }), {
      locale: 'fr',
      dictionary: fr,
    });
    const french = page.getByRole('slider', { name: 'Repère sur la carte' });
    await expect.element(french).toHaveAttribute('aria-valuetext', '1,5 sud, 2 est');
  });

  it('sets the pin where it is clicked', async () => {
    const field = await renderField(fields, place());
    drag([0.25, 0.25])('pointerup');
    expect(point(field)).toEqual([45, -90]);
    await expect.element(page.getByRole('textbox', { name: 'Latitude' })).toHaveValue('45');
  });

  it('takes the pin along while it is dragged', async () => {
    const field = await renderField(fields, place());
    const end = drag([0.25, 0.25]);
    await expect.poll(() => point(field)).toEqual([45, -90]);
    end('pointerup');
    drag([0.25, 0.25], [0.5, 0.5])('pointerup');
    await expect.poll(() => point(field)).toEqual([0, 0]);
  });

  it('puts the pin back when the press turns out to be a scroll', async () => {
    const field = await renderField(fields, place(casablanca));
    const end = drag([0.1, 0.1]);
    await expect.poll(() => field.at('message.latitude')).not.toBe(33.5731);
    end('pointercancel');
    expect(point(field)).toEqual([33.5731, -7.5898]);
  });

  it.each([
    ['{ArrowUp}', [33.7731, -7.5898]],
    ['{ArrowDown}', [33.3731, -7.5898]],
    ['{ArrowLeft}', [33.5731, -7.7898]],
    ['{ArrowRight}', [33.5731, -7.3898]],
    ['{Shift>}{ArrowUp}{/Shift}', [35.5731, -7.5898]],
    ['{PageUp}{Home}{End}', [33.5731, -7.5898]],
  ])('%s moves it', async (keys, expected) => {
    const field = await renderField(fields, place(casablanca), { dir: 'rtl' });
    map().element().focus();
    await userEvent.keyboard(keys);
    await expect.poll(() => point(field)).toEqual(expected);
  });

  it('zooms by plus and minus, and then goes in smaller steps', async () => {
    const field = await renderField(fields, place(casablanca));
    map().element().focus();
    await userEvent.keyboard('+');
    await expect.element(page.getByText(/0.1° at a time, 1° with Shift/)).toBeVisible();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => field.at('message.latitude')).toBe(33.6731);
    await userEvent.keyboard('---');
    await expect.element(page.getByText(/1° at a time, 10° with Shift/)).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Zoom out' }))
      .toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.element(page.getByText(/0.5° at a time/)).toBeVisible();
  });

  it('starts in the middle of what is shown', async () => {
    const field = await renderField(fields, place());
    map().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => point(field)).toEqual([0, 1]);
  });

  it('keeps the pin in sight', async () => {
    const field = await renderField(fields, place(casablanca));
    const box = () => field.root.querySelector('.mw-locator__picture')?.getAttribute('viewBox');
    const before = box();
    await userEvent.fill(page.getByRole('textbox', { name: 'Longitude' }), '139.69');
    await expect.poll(box).not.toBe(before);
    expect(box()?.startsWith('2700 ')).toBe(true);
  });

  it.each([{ latitude: 91, longitude: 0 }, { latitude: 0, longitude: -181 }, { latitude: 5 }])(
    'draws no pin that is not on earth',
    async (nowhere) => {
      const field = await renderField(fields, place(nowhere));
      expect(field.root.querySelector('.mw-locator__pin')).toBeNull();
    },
  );

  it('does nothing while it is read-only', async () => {
    await renderField(fields, place(casablanca), { readOnly: true });
    await expect.element(map()).toBeDisabled();
  });

  it.each(looks)('has nothing that axe objects to, %s %s', async (theme, dir) => {
    const field = await renderField(fields, place(casablanca), { theme, dir, width: 400 });
    await expect.poll(() => field.root.querySelector('.mw-locator__land')).not.toBeNull();
    expect(await objections(field.root)).toEqual([]);
  });
});

describe('a place that is pasted or typed in one piece', () => {
  const latitude = () => page.getByRole('textbox', { name: 'Latitude' });

  it.each([
    'https://www.google.com/maps/@33.5731,-7.5898,15z',
    'geo:33.5731,-7.5898',
    '33.5731° N, 7.5898° W',
  ])('%s fills both', async (text) => {
    const field = await renderField(fields, place());
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    latitude()
      .element()
      .dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    await expect.poll(() => point(field)).toEqual([33.5731, -7.5898]);
  });

  it('is read when the author leaves the field', async () => {
    const field = await renderField(fields, place());
    await userEvent.fill(latitude(), '33.5731° N, 7.5898° W');
    expect(point(field)).toEqual([undefined, undefined]);
    await userEvent.tab();
    await expect.poll(() => point(field)).toEqual([33.5731, -7.5898]);
    await expect.element(latitude()).toHaveValue('33.5731');
  });
});
