import { limitsOf, type Provider, templateLanguages } from '@messagewright/core';

const known = new WeakMap<Provider, readonly string[]>();

/** The languages of templates, as a provider writes their codes: `en_US`, or `en-US`. */
export function languageCodes(provider: Provider): readonly string[] {
  const codes = known.get(provider) ?? templateLanguages.map(writtenFor(provider));
  known.set(provider, codes);
  return codes;
}

function writtenFor(provider: Provider): (code: string) => string {
  const patterns = limitsOf(provider, 'template').flatMap((row) =>
    row.rule === 'pattern' && row.at === 'message.language' ? [new RegExp(row.pattern, 'u')] : [],
  );
  return (code) => {
    const tag = code.replaceAll('_', '-');
    const isTaken = (written: string) => patterns.every((pattern) => pattern.test(written));
    return !isTaken(code) && isTaken(tag) ? tag : code;
  };
}
