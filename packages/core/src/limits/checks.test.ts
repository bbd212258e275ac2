import { describe, expect, it } from 'vitest';
import { checks } from './checks.ts';
import type { CheckName } from './limit.ts';

const cases: { readonly [Name in CheckName]?: { passes: string[]; fails: string[] } } = {
  'has-link': {
    passes: ['See https://example.com', 'HTTP://Example.com', 'http://[::1]/'],
    fails: ['example.com', 'https:// example.com', 'https:///path', 'ftp://example.com'],
  },
  'has-extension': {
    passes: ['invoice.pdf', 'a.b.docx', 'ملف.pdf'],
    fails: ['invoice', '.pdf', 'invoice.', 'in voice. pdf', 'a/.pdf'],
  },
  'http-url': {
    passes: ['https://example.com', 'http://a', 'HTTPS://EXAMPLE.COM/a?b#c', 'https://例え.jp/x'],
    fails: [
      'example.com',
      '//example.com',
      'javascript:alert(1)',
      'https://',
      'https:///a',
      'https://exa mple.com',
      ' https://example.com',
      'data:text/html,x',
    ],
  },
  'public-url': {
    // What is no web address at all is another check's business.
    passes: ['https://example.com', 'https://example.com:8443/a', 'example.com', 'ftp://a'],
    fails: [
      'http://example.com',
      'https://localhost/a',
      'https://dev.localhost',
      'https://LOCALHOST:3000',
      'https://192.168.0.1/a',
      'https://[2001:db8::1]/a',
      'https://user:secret@10.0.0.1/a',
    ],
  },
  'no-emoji': {
    passes: ['Book a repair', 'No. 4021 #1 *', '© 2026 ®', 'مرحبا'],
    fails: ['Book 🛠', '👍', '🇲🇦', '1️⃣', '❤'],
  },
  'no-markup': {
    passes: ['5* hotel', 'snake_case_name', '2 * 3 * 4', 'a ~ b', '* one', 'it`s', '**'],
    fails: ['*Yes*', 'say _no_', '~old~ new', '`code`', '(*bold*)', '```mono```'],
  },
  'single-line': { passes: ['one line', 'a\tb'], fails: ['a\nb', 'a\r\nb', '\n'] },
  'real-date': {
    passes: ['1988-03-14', '2024-02-29', '0001-01-01'],
    fails: [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '1988-3-14',
      '14.03.1988',
      '1988-03-14T00:00',
    ],
  },
  'phone-like': {
    passes: ['+447700900123', '447700900123', '+44 (7700) 900-123', '123456', '+123456789012345'],
    fails: [
      '12345',
      '+1234567890123456',
      '0447700900123',
      '+44.7700.900123',
      'phone',
      '++44770090',
    ],
  },
  'email-like': {
    passes: ['nadia@example.com', 'a@b'],
    fails: ['nadia', '@b', 'a@', 'a@b@c', 'a b@c'],
  },
  'json-object-filled': {
    // Text that is not finished is `json.invalid` already.
    passes: ['{"a":1}', ' {"__proto__":null} ', '{"a":', 'x'],
    fails: ['{}', '[1]', '"a"', 'null'],
  },
  'one-emoji': {
    passes: ['👍', '🙏🏽', '❤', '❤️', '🇲🇦', '1️⃣', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    fails: ['👍👍', 'a', ' 👍', '1', '🇲', 'ok 👍', '\ud83d'],
  },
};

describe.each(Object.entries(cases))('the check %s', (name, { passes, fails }) => {
  const check = checks[name as CheckName];

  it.each(passes)('lets %j pass', (text) => {
    expect(check(text)).toBe(true);
  });

  it.each(fails)('refuses %j', (text) => {
    expect(check(text)).toBe(false);
  });

  it('takes no longer than the text is long', () => {
    for (const piece of ['*', '_a', 'a@', 'https://', '.', '1', '🇲🇦', '`', '{']) {
      const started = performance.now();
      check(piece.repeat(100_000));
      expect(performance.now() - started, piece).toBeLessThan(1000);
    }
  });
});
