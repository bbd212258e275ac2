import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { looks, objections, renderField } from '../../test/render-field.tsx';
import { DateField } from './date-field.tsx';
import { DateTimeField } from './date-time-field.tsx';

const draft = (member: object = {}) => ({ message: { type: 'text', text: '', ...member } });
const control = (path: string) =>
  document.querySelector<HTMLInputElement>(`input[data-mw-path="${path}"]`) as HTMLInputElement;

describe('DateField', () => {
  const date = <DateField path="message.date" />;

  it('writes an ISO date, and nothing once it is emptied', async () => {
    const field = await renderField(date, draft());
    expect(control('message.date').type).toBe('date');
    await userEvent.fill(control('message.date'), '1990-04-23');
    expect(field.at('message.date')).toBe('1990-04-23');
    await userEvent.fill(control('message.date'), '');
    expect(field.at('message')).not.toHaveProperty('date');
  });

  it.each(['23/04/1990', '2026-02-30', '1990-4-3', 'soon', '1990-04-23T00:00:00Z'])(
    'shows and keeps %s as text',
    async (text) => {
      const field = await renderField(date, draft({ date: text }));
      expect(control('message.date').type).toBe('text');
      expect(control('message.date').value).toBe(text);
      expect(field.at('message.date')).toBe(text);
      await userEvent.fill(control('message.date'), '1990-04-23');
      expect(field.at('message.date')).toBe('1990-04-23');
    },
  );
});

describe('DateTimeField', () => {
  const time = <DateTimeField path="message.at" />;
  const at = new Date(2026, 10, 21, 14, 5).getTime();

  it('shows a moment in the zone of the author, and names the zone', async () => {
    const field = await renderField(time, draft({ at }));
    expect(control('message.at').value).toBe('2026-11-21T14:05');
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(field.root.querySelector('.mw-hint')?.textContent).toContain(timeZone);
  });

  it('writes milliseconds, and nothing once it is emptied', async () => {
    const field = await renderField(time, draft());
    expect(field.root.querySelector('.mw-hint')).toBeNull();
    await userEvent.fill(control('message.at'), '2026-11-21T14:05');
    expect(field.at('message.at')).toBe(at);
    await userEvent.fill(control('message.at'), '');
    expect(field.at('message')).not.toHaveProperty('at');
  });

  it.each([8.64e15 + 1, 1e18, -1e15])('stays calm about %d', async (value) => {
    const field = await renderField(time, draft({ at: value }));
    expect(control('message.at').value).toBe('');
    expect(field.at('message.at')).toBe(value);
  });

  it.each(looks)('has nothing that axe objects to, %s %s', async (theme, dir) => {
    const both = (
      <>
        <DateField path="message.date" />
        {time}
      </>
    );
    const field = await renderField(both, draft({ at, date: '1990-04-23' }), { theme, dir });
    expect(await objections(field.root)).toEqual([]);
  });
});
