import type { Issue } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { en } from '../dictionary/en.ts';
import { fr } from '../dictionary/fr.ts';
import { createWords } from './words.tsx';

function issue(code: string, params: Issue['params'] = {}, path: Issue['path'] = []): Issue {
  return { layer: 'limit', code, severity: 'error', path, params };
}

describe('the words of an issue', () => {
  const words = createWords();

  it('say by how much, in the plural of the language', () => {
    const by = (over: number) => issue('length.max', { max: 24, actual: 24 + over, over });
    expect(words.issue(by(1))).toBe('1 character too long.');
    expect(words.issue(by(2))).toBe('2 characters too long.');
    const french = createWords({ locale: 'fr', dictionary: fr });
    expect(french.issue(by(1))).toBe('1 caractère de trop.');
    expect(french.issue(by(2))).toBe('2 caractères de trop.');
  });

  it('count large numbers as the locale writes them', () => {
    const much = issue('length.max', { max: 1024, actual: 13_369, over: 12_345 });
    expect(words.issue(much)).toBe('12,345 characters too long.');
  });

  it('number a place in a text as editors do', () => {
    const late = issue('json.invalid', { line: 1200, column: 2004 });
    expect(words.issue(late)).toContain('line 1200, column 2004');
  });

  it('are more particular at a place and in another unit', () => {
    const over = { max: 10, actual: 11, over: 1 };
    expect(words.issue(issue('items.max', over))).toBe('1 too many; 10 at most.');
    expect(words.issue(issue('items.max', over, ['message', 'sections', 2, 'rows']))).toBe(
      '1 row too many; 10 at most.',
    );
    expect(words.issue(issue('length.max', { ...over, unit: 'byte' }))).toBe('1 byte too long.');
  });

  it('call types of files as people do, each once, and a warning no refusal', () => {
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const type = issue('media.type', { values: `image/jpeg, application/msword, ${word}, a/b` });
    expect(words.issue(type)).toBe('This type of file cannot be used here; use JPEG, Word, a/b.');
    expect(words.issue({ ...type, severity: 'warning' })).toBe(
      'This type of file may be refused. Safe are: JPEG, Word, a/b.',
    );
  });

  it('show a value as it is, placeholders and all', () => {
    expect(words.issue(issue('unique', { value: '{code} <b>' }))).toBe(
      '“{code} <b>” is used more than once.',
    );
  });

  it('fall back to a sentence for codes without words', () => {
    expect(words.issue(issue('never.heard'))).toBe('Something is wrong here (never.heard).');
  });

  it('set apart what the provider says in its own words', () => {
    const refused = issue('answer.field', { message: 'must not mention prices' });
    expect(words.issue(refused)).toBe(
      'The provider does not accept this. “must not mention prices”',
    );
    expect(createWords({ locale: 'fr', dictionary: fr }).issue(refused)).toBe(
      'Le fournisseur n’accepte pas ceci. «\u00a0must not mention prices\u00a0»',
    );
  });

  it('leave out what the issue does not say', () => {
    expect(words.issue(issue('answer.refused', { status: 422 }))).toBe(
      'The provider refused the message (422).',
    );
  });
});

/** Every code that core and proxy can find, as the contract between the parts lists them. */
const codes = [
  ...['required', 'length.max', 'length.min', 'length.utf16', 'items.min', 'items.max'],
  ...['total.min', 'total.max', 'range.min', 'range.max', 'range.integer', 'pattern', 'one-of'],
  ...['unique', 'same', 'forbidden', 'one-of-members', 'media.source', 'media.type', 'media.size'],
  ...['check.no-outer-space', 'check.has-text', 'check.no-link', 'schema.undocumented'],
  ...['type.unsupported', 'recipient.unsupported', 'button.unsupported', 'header.unsupported'],
  ...['draft.type', 'draft.missing', 'draft.unknown-member', 'json.invalid'],
  ...['wire.required', 'wire.type', 'wire.value', 'wire.unknown-member', 'type.unknown'],
  ...['wire.members', 'check.date-time', 'check.uuid', 'check.e164', 'json-member'],
  ...['from-now.min', 'from-now.max', 'window.closed', 'convert.option', 'convert.extra'],
  ...['convert.recipient', 'convert.language', 'convert.template', 'convert.template-lossy'],
  ...['convert.card-title', 'convert.card-body', 'convert.id'],
  ...['loss', 'loss.retype', 'extra.kept', 'extra.superseded'],
  ...['text.too-large', 'text.too-deep', 'text.too-many-items', 'text.syntax'],
  ...['text.trailing-comma', 'text.duplicate-key', 'text.big-integer', 'text.number-overflow'],
  ...['text.lone-surrogate', 'text.bom', 'text.control-character', 'text.prototype-key'],
  ...['text.unexpected-end', 'text.empty', 'issues.too-many'],
  ...['answer.refused', 'answer.unauthorized', 'answer.forbidden', 'answer.not-found'],
  ...['answer.rate-limited', 'answer.unavailable', 'answer.platform'],
];

it.each(codes)('there are words for %s', (code) => {
  expect(createWords().has(`issues.${code}`)).toBe(true);
});

describe('createWords', () => {
  it('merges part of a dictionary over English', () => {
    const words = createWords({ dictionary: { builder: { send: 'Go' } } });
    expect(words.text('builder.send')).toBe('Go');
    expect(words.text('builder.import')).toBe(en.builder.import);
  });

  it('finds keys that hold dots themselves', () => {
    expect(createWords().text('places.message.sections.*', { n: 3 })).toBe('Section 3');
  });

  it('gives the key back where there is no word, so that the gap is seen', () => {
    expect(createWords().text('builder.nonsense')).toBe('builder.nonsense');
    expect(createWords().has('builder')).toBe(false);
  });

  it.each([
    ['en', 'ltr'],
    ['ar-MA', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['az-Latn', 'ltr'],
  ])('writes %s %s', (locale, dir) => {
    expect(createWords({ locale }).dir).toBe(dir);
  });

  it('takes a direction of the host', () => {
    expect(createWords({ locale: 'en', dir: 'rtl' }).dir).toBe('rtl');
  });

  it.each(['fr_FR', 'nonsense!', ''])('survives the locale %j', (locale) => {
    expect(createWords({ locale }).number(1234.5)).toMatch(/1.?234[.,]5/);
  });
});
