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
  'absolute-uri': {
    passes: [
      'https://example.com',
      'http://user@example.com:8080/a/b.png?c=%C3%A9&d=(1)#e?f',
      'https://[::1]/a',
      'mailto:salma@example.com',
      'cid:logo',
      'tel:+447700900123',
    ],
    fails: [
      'example.com/a.png',
      '/a.png',
      '//example.com/a',
      'https://example.com/a b',
      'https://example.com/é',
      'https://example.com/%zz',
      'https://example.com/{{a}}',
      'https://example.com/a#b#c',
      ':a',
      '1a:b',
      'a:',
    ],
  },
  'uri-or-variable': {
    passes: ['https://example.com', '{{url}}', 'example.com/{{order}}/track'],
    fails: ['example.com', '{{}}', '{url}', '{{a{b}}'],
  },
  'web-scheme': {
    // An address without a scheme is another check's business.
    passes: ['https://example.com', 'HTTP://example.com', 'example.com/a', '/a'],
    fails: [
      'ftp://example.com',
      'cid:logo',
      'data:image/png;base64,AA',
      'httpx://a',
      'https://',
      'http:a',
    ],
  },
  'not-avif': {
    passes: [
      'https://example.com/a.png',
      'https://example.com/avif',
      'https://example.com/a.avif/b',
    ],
    fails: [
      'https://example.com/a.avif',
      'https://example.com/A.AVIF?alt=media',
      'https://a.example/a.avif#b',
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
  e164: {
    passes: ['+31612345678', '31612345678', '+12', '+123456789012345'],
    fails: ['+1', '+1234567890123456', '+0612345678', '+31 6 12345678', '++3161234567', 'phone'],
  },
  uuid: {
    passes: ['1e7b70ab-3dcc-48f4-a6f6-63a493f6134c', '1E7B70AB-3DCC-48F4-A6F6-63A493F6134C'],
    fails: [
      '1e7b70ab3dcc48f4a6f663a493f6134c',
      '1e7b70ab-3dcc-48f4-a6f6-63a493f6134',
      '1e7b70ag-3dcc-48f4-a6f6-63a493f6134c',
      '{1e7b70ab-3dcc-48f4-a6f6-63a493f6134c}',
    ],
  },
  'date-time': {
    passes: [
      '2026-12-01T09:30:00Z',
      '2026-12-01T09:30:00.25+01:00',
      '2024-02-29t23:59:60z',
      '2026-12-01T00:00:00-00:00',
    ],
    fails: [
      '2026-12-01T09:30:00',
      '2026-12-01T09:30Z',
      '2026-12-01 09:30:00Z',
      '2026-12-01',
      '2025-02-29T09:30:00Z',
      '2026-12-01T24:00:00Z',
      '2026-12-01T09:60:00Z',
      '2026-12-01T09:30:00+24:00',
      '2026-12-01T09:30:00+0100',
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
