import { isObject, type Json, type JsonObject } from '../../json.ts';

const notThere = '132001: Template name does not exist in the translation';
const miscounted = '132000: Number of parameters does not match the expected number of params';
const malformed = '132018: There is an issue with the parameters in your template';
const tooLong = '132005: Template hydrated text too long';
const unloaded = '131053: Media upload error';
const missing = '131008: Required parameter is missing';

/**
 * What the platform behind the desk says of a template that the desk took: it never looks at one itself,
 * so the message is there and `failed`.
 */
export function platformError(template: JsonObject): string | undefined {
  const { name, language, header_params: header, button_params: buttons } = template;
  if (!/^[a-z0-9_]{1,512}$/.test(String(name))) return notThere;
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(String(language))) return notThere;
  return (
    valuesError(template.processed_params) ??
    (isObject(header) ? headerError(header) : undefined) ??
    (Array.isArray(buttons) && buttons.some(isBare) ? missing : undefined)
  );
}

function valuesError(values: Json | undefined): string | undefined {
  if (!isObject(values)) return undefined;
  const keys = Object.keys(values);
  const arePositions = keys.every((_, index) => keys.includes(String(index + 1)));
  const areNames = keys.every((key) => /^[a-z0-9_]+$/.test(key) && !/^\d+$/.test(key));
  if (!arePositions && !areNames) return miscounted;
  return Object.values(values).some(isBroken) ? malformed : undefined;
}

function headerError({ text_variables: texts, media_url: url }: JsonObject): string | undefined {
  if (url !== undefined && !/^https?:\/\//.test(String(url))) return unloaded;
  if (!isObject(texts)) return undefined;
  const values = Object.values(texts);
  if (values.length > 1) return miscounted;
  if (values.some((value) => [...String(value)].length > 60)) return tooLong;
  return values.some(isBroken) ? malformed : undefined;
}

/** A value stands in one line, and leaves no hole in it. */
function isBroken(value: Json): boolean {
  return /[\n\t]| {5}/.test(String(value));
}

function isBare(button: Json): boolean {
  return isObject(button) && button.sub_type === 'url' && button.text === undefined;
}
