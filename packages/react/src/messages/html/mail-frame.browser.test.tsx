import '../../styles/index.css';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { MessagePreview } from '../../preview/index.ts';

/** Shows an e-mail by itself. */
async function show(html: string) {
  const { container, rerender } = await render(
    <MessagePreview message={{ type: 'html', html }} frame="none" />,
  );
  const frame = () => container.querySelector<HTMLIFrameElement>('iframe');
  return { container, frame, rerender };
}

it('has a name and nothing that axe objects to', async () => {
  const { container, frame } = await show('<p>Hello</p>');
  await expect.poll(() => frame()?.srcdoc).toContain('<p>Hello</p>');
  expect(frame()?.title).toBe('The e-mail as it looks');
  expect((await axe.run(container, { iframes: false })).violations).toEqual([]);
});

it('keeps what a mail looks like', async () => {
  const { frame } = await show('<style>p{margin:9px}</style><p style="text-align:end">Hi</p>');
  await expect.poll(() => frame()?.srcdoc).toContain('<style>p{margin:9px}</style>');
  expect(frame()?.srcdoc).toContain('<p style="text-align:end">Hi</p>');
});

it('is light or dark as the page around it where the mail has no colours of its own', async () => {
  const mail = (theme: 'light' | 'dark') => (
    <MessagePreview message={{ type: 'html', html: '<p>Hi</p>' }} frame="none" theme={theme} />
  );
  const { container, rerender } = await render(mail('light'));
  const shown = () => container.querySelector('iframe')?.srcdoc;
  await expect.poll(shown).toContain('color-scheme:light;color:rgb(');
  await rerender(mail('dark'));
  await expect.poll(shown).toContain('color-scheme:dark;color:rgb(');
});

it('shows a mail with colours of its own on white', async () => {
  const { frame } = await show('<p style="color:#333">Hi</p>');
  await expect.poll(() => frame()?.srcdoc).toContain('color-scheme:light;background:#fff');
});

it('puts the address of a link where it can be read', async () => {
  const { frame } = await show('<a href="https://example.com/pay">Pay</a>');
  await expect.poll(() => frame()?.srcdoc).toContain('<a title="https://example.com/pay">Pay</a>');
});

it('shows pictures that stand in the mail itself, by the name it gives them', async () => {
  const { container } = await render(
    <MessagePreview
      frame="none"
      message={{
        type: 'html',
        html: '<img src="cid:dot" alt="a"><img src="cid:page" alt="b"><img src="cid:no" alt="c">',
        attachments: [
          {
            kind: 'image',
            source: 'inline',
            base64: 'R0lGODlhAQABAAAAACw=',
            mime: 'image/gif',
            inline: true,
            contentId: 'dot',
          },
          {
            kind: 'document',
            source: 'inline',
            base64: 'PGI+',
            mime: 'text/html',
            inline: true,
            contentId: 'page',
          },
        ],
      }}
    />,
  );
  await expect
    .poll(() => container.querySelector('iframe')?.srcdoc)
    .toContain(
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="a"><img alt="b"><img alt="c">',
    );
});

it('does not load again while the mail stays the same', async () => {
  const { frame, rerender } = await show('<p>Hello</p>');
  await expect.poll(() => frame()?.srcdoc).toContain('Hello');
  let written = 0;
  const observer = new MutationObserver((records) => {
    written += records.length;
  });
  observer.observe(frame() as Element, { attributeFilter: ['srcdoc'] });
  await rerender(
    <MessagePreview
      message={{ type: 'html', html: '<p>Hello</p>' }}
      frame="none"
      loadMedia={() => false}
    />,
  );
  await rerender(<MessagePreview message={{ type: 'html', html: '<p>Bye</p>' }} frame="none" />);
  await expect.poll(() => frame()?.srcdoc).toContain('Bye');
  expect(written).toBe(1);
  observer.disconnect();
});
