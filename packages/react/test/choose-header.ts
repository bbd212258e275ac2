import { userEvent } from 'vitest/browser';
import type { RenderedForm } from './render-form.tsx';

/** Chooses a line of text for a header, where a form lets one choose. */
export async function chooseTextHeader(form: RenderedForm): Promise<void> {
  await userEvent.selectOptions(form.control('message.header.type'), 'text');
}
