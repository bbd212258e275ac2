import '../styles/index.css';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { FormattedText, PlainText } from './formatted-text.tsx';

async function drawn(text: string, max?: number): Promise<HTMLElement> {
  const { container } = await render(
    <div className="mw-root">
      <FormattedText text={text} max={max} />
    </div>,
  );
  return container;
}

const surplusOf = (container: HTMLElement) =>
  [...container.querySelectorAll('mark.mw-surplus')].map((mark) => {
    const copy = mark.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.mw-visually-hidden')) hidden.remove();
    return copy.textContent;
  });

describe('FormattedText', () => {
  it('draws markup as elements and leaves the markers out', async () => {
    const container = await drawn('*a* _b_ ~c~ `d`\n> e\n- f\n7. g');
    const inside = (selector: string) => container.querySelector(selector)?.textContent;
    expect(inside('strong')).toBe('a');
    expect(inside('em')).toBe('b');
    expect(inside('s')).toBe('c');
    expect(inside('code')).toBe('d');
    expect(inside('blockquote')).toBe('e');
    expect(inside('ul li')).toBe('f');
    expect(inside('ol li')).toBe('g');
    expect(container.querySelector('ol li')?.getAttribute('value')).toBe('7');
  });

  it('shows the bullets and the numbers of its lists', async () => {
    const container = await drawn('- a\n1. b');
    const styles = [...container.querySelectorAll('li')].map((li) => getComputedStyle(li));
    expect(styles.map(({ listStyleType }) => listStyleType)).toEqual(['disc', 'decimal']);
  });

  it('opens addresses apart from this page and tells them nothing', async () => {
    const container = await drawn('https://example.com/a');
    const link = container.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.com/a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer nofollow');
  });

  it('says where an address in look-alike letters leads', async () => {
    const container = await drawn('https://b\u0430nk.example');
    expect(container.textContent).toContain('xn--bnk-6cd.example');
  });

  it('gives each line the direction of its own text', async () => {
    const container = await drawn('Hello\nمرحبا');
    const directions = [...container.querySelectorAll('p')].map(
      (p) => getComputedStyle(p).direction,
    );
    expect(directions).toEqual(['ltr', 'rtl']);
  });
});

describe('the surplus', () => {
  it('is not there at exactly the limit', async () => {
    expect(surplusOf(await drawn('abcd', 4))).toEqual([]);
  });

  it('is the one character past the limit', async () => {
    expect(surplusOf(await drawn('abcde', 4))).toEqual(['e']);
  });

  it('counts an emoji as one', async () => {
    expect(surplusOf(await drawn('🎉🎉🎉', 2))).toEqual(['🎉']);
  });

  it('runs through formatted text, and shows a marker that is too much', async () => {
    const container = await drawn('*abcd*', 5);
    expect(container.querySelector('strong')?.textContent).toBe('abcd');
    expect(surplusOf(container)).toEqual(['*']);
    expect(surplusOf(await drawn('ab *cd* ef', 5)).join('')).toBe('d* ef');
  });

  it('is announced once', async () => {
    const container = await drawn('a *b* c *d*', 1);
    expect(container.querySelectorAll('.mw-visually-hidden')).toHaveLength(1);
  });
});

describe('hostile text', () => {
  const payloads = [
    '<script>window.pwned = true</script>',
    '<img src=x onerror="window.pwned = true">',
    '*<svg onload=window.pwned=true>*',
    '`<iframe srcdoc="<script>parent.pwned=true</script>">`',
    '> <body onload=window.pwned=true>',
    'https://example.com/"onmouseover="window.pwned=true',
    '"><style onload=window.pwned=true>',
    '&lt;b&gt; &amp; &#x3C;script&#x3E;',
  ];

  it.each(payloads)('is text and runs nothing: %s', async (payload) => {
    const container = await drawn(payload);
    const markers = /[*`>]/g;
    const letters = (text: string | null) => text?.replace(markers, '').trim();
    expect(letters(container.textContent)).toBe(letters(payload));
    expect(container.querySelector('script, img, svg, iframe, style, body')).toBeNull();
    for (const element of container.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
    }
    expect(Reflect.get(window, 'pwned')).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:a',
    'file:///etc/passwd',
    'https://bank.example@evil.example',
  ])('never becomes an address: %j', async (payload) => {
    const container = await drawn(`${payload} *${payload}*`);
    expect(container.querySelector('[href]')).toBeNull();
  });

  it('shows what would hide or turn the text around', async () => {
    const container = await drawn('photo\u202egpj.exe\u200b\u200b');
    const badges = [...container.querySelectorAll('.mw-invisible')];
    expect(badges.map((badge) => badge.textContent)).toEqual(['U+202E', 'U+200B×2']);
    expect(badges[0]?.getAttribute('aria-label')).toContain('U+202E');
    expect(container.textContent).not.toContain('\u202e');
  });

  it('leaves the marks that Arabic and Persian need', async () => {
    const container = await drawn('می\u200cخواهم\u200f');
    expect(container.querySelector('.mw-invisible')).toBeNull();
    expect(container.textContent).toBe('می\u200cخواهم\u200f');
  });

  it('does not draw a megabyte: it says how much is left', async () => {
    const container = await drawn('a'.repeat(1_000_000), 4096);
    expect(container.textContent?.length).toBeLessThan(6_000);
    expect(container.textContent).toContain('994,880');
  });
});

describe('PlainText', () => {
  it('formats nothing and links nothing', async () => {
    const { container } = await render(<PlainText text="*a* https://example.com" />);
    expect(container.textContent).toBe('*a* https://example.com');
    expect(container.querySelector('strong, a')).toBeNull();
  });

  it('keeps what stands beside it in its order', async () => {
    const { container } = await render(
      <p>
        <PlainText text="مرحبا" /> <span>1</span> <span>2</span>
      </p>,
    );
    const [one, two] = [...container.querySelectorAll('span')].map(
      (span) => span.getBoundingClientRect().left,
    );
    expect(one).toBeLessThan(two ?? 0);
  });
});
