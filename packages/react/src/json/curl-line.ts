import type { Endpoint, WirePart, WireRequest } from '@messagewright/core';

/** What of a provider a command line needs. */
export type CurlTarget = Pick<Endpoint, 'base' | 'auth' | 'credentials'>;

/**
 * A request in several parts as a command line for cURL. It holds no secret: names in `<>` stand for
 * what the caller fills in, and files are taken from the folder that it runs in.
 */
export function curlLine(
  { method, path }: Pick<WireRequest, 'method' | 'path'>,
  parts: readonly WirePart[],
  { base, auth, credentials }: CurlTarget,
): string {
  return [
    `curl -X ${method} ${quoted(base + path)}`,
    authorised[auth.scheme](auth.header, credentials),
    ...parts.map(argumentOf),
  ].join(' \\\n  ');
}

const named = (names: readonly string[]) => names.map((name) => `<${name}>`).join(':');
const inHeader = (scheme: string) => (header: string, names: readonly string[]) =>
  `-H ${quoted(`${header}: ${scheme}${named(names)}`)}`;

const authorised: {
  readonly [S in Endpoint['auth']['scheme']]: (header: string, names: readonly string[]) => string;
} = {
  // cURL encodes them itself.
  Basic: (_, names) => `-u ${quoted(named(names))}`,
  Bearer: inHeader('Bearer '),
  AccessKey: inHeader('AccessKey '),
  raw: inHeader(''),
};

function argumentOf(part: WirePart): string {
  if ('value' in part) {
    // A leading @ or < would name a file, and what follows a semicolon would be no text.
    const flag = /^[@<"]|;/.test(part.value) ? '--form-string' : '-F';
    return `${flag} ${quoted(`${part.name}=${part.value}`)}`;
  }
  const { name, filename, mime, file } = part;
  const settings = [
    `@${inDoubles(baseName(file.name))}`,
    ...(mime ? [`type=${mime.replace(/[;,"\s].*$/s, '')}`] : []),
    ...(filename === file.name ? [] : [`filename=${inDoubles(filename)}`]),
  ];
  return `-F ${quoted(`${name}=${settings.join(';')}`)}`;
}

/** A file's name leads nowhere but into the folder it stands in. */
function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) || 'file';
}

/** A text within a setting of `-F`. */
function inDoubles(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text that a shell takes as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
