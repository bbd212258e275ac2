import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SourceNote } from './source-note.tsx';

it('is plain text with its title where no address is known', async () => {
  const source = {
    key: 'A',
    label: 'Guide §2',
    title: { en: 'Guide' },
    section: { en: '2. Texts' },
    checked: '2026-11-20',
  };
  await render(<SourceNote source={source} />);
  await expect
    .element(page.getByText('Guide §2'))
    .toHaveAttribute('title', 'Guide, 2. Texts (read on Nov 20, 2026)');
  expect(page.getByRole('link').elements()).toHaveLength(0);
});
