/** What a JSON text says about itself. */
export interface JsonTypeReading {
  /** Its own member `type`, when that is a text. */
  type?: string | undefined;
  /** Whether it is JSON at all, or still being typed. */
  valid: boolean;
}

// Beyond this nobody reads a type; parsing on each keystroke would only be felt.
const maxLength = 1024 * 1024;

/** Reads the member `type` of a JSON text. Never throws. */
export function jsonType(json: string): JsonTypeReading {
  if (json.length > maxLength) return { valid: true };
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null) return { valid: true };
    const type: unknown = Object.hasOwn(value, 'type') ? Reflect.get(value, 'type') : undefined;
    return { valid: true, type: typeof type === 'string' ? type : undefined };
  } catch {
    return { valid: false };
  }
}
