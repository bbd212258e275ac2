import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { MessagePreview } from '../../preview/index.ts';

/** Puts the page under a policy, which holds until the page goes: one page for this file alone. */
function demand(policy: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'content-security-policy';
  meta.content = policy;
  document.head.append(meta);
}

it('shows a mail on a page that takes no text as HTML', async () => {
  demand("require-trusted-types-for 'script'");
  const frame = document.createElement('iframe');
  expect(() => {
    frame.srcdoc = '<p>text</p>';
  }).toThrow(/TrustedHTML/);
  const { container } = await render(
    <MessagePreview
      message={{ type: 'html', html: '<p>Hello</p><script>1</script>' }}
      frame="none"
    />,
  );
  const shown = () => container.querySelector('iframe')?.srcdoc;
  await expect.poll(shown).toContain('<p>Hello</p>');
  expect(shown()).not.toContain('<script');
});
