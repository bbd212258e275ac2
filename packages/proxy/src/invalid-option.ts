/** The error of an option that a proxy cannot be made with. */
export function invalidOption(what: string): TypeError {
  return new TypeError(`@messagewright/proxy: ${what}`);
}
