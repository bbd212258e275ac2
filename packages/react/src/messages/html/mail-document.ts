import type { CleanMail } from './clean-mail.ts';

/**
 * The document around a cleaned mail. Its own policy is the second wall: no script, no request but for
 * the pictures that the host lets load. The frame around it is the third. A mail without colours takes
 * those around it, by the `ink` of the page; others are shown on white, as their authors saw them.
 */
export function mailDocument({ html, pictures }: CleanMail, ink: string): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ['img-src data:', ...pictures.map(sourceOf)].join(' '),
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escaped(policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<style>:root{${isColoured(html) ? onWhite : like(ink)}}${looks}</style>`,
    `</head><body dir="auto">${html}</body></html>`,
  ].join('');
}

const looks = [
  'body{margin:12px;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  'img{max-width:100%;height:auto}',
  'img:not([src]){display:inline-block;padding:6px 10px;border:1px dashed;border-radius:6px;font-size:12px;opacity:.75}',
  'a{color:LinkText;text-decoration:underline}',
].join('');

const onWhite = 'color-scheme:light;background:#fff';

/** The scheme of a page whose text has this colour, as the browser computes it: `rgb(22, 32, 42)`. */
function like(ink: string): string {
  const [red = 0, green = 0, blue = 0] = (ink.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  const isDark = red + green + blue > (3 * 255) / 2;
  return `color-scheme:${isDark ? 'dark' : 'light'};color:rgb(${red} ${green} ${blue})`;
}

/** One address in a policy, which knows no query and separates by `;` and `,`. */
function sourceOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}

/** Whether a mail brings colours of its own. */
function isColoured(html: string): boolean {
  return /\b(?:bgcolor\s*=|color\s*[:=]|background(?:-color)?\s*:)/i.test(html);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
