/**
 * Which pictures the desk loads: the library itself loads none. Those of its own origin and those that
 * travel encrypted; the page's security policy says the same.
 */
export function showsPicture(url: string): boolean {
  return url.startsWith('https://') || url.startsWith(`${location.origin}/`);
}
