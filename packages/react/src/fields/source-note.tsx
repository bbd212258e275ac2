import type { Source } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import type { Words } from '../context/words.tsx';

/** Where a rule is written: a link where an address is known, else its title on pointing. */
export function SourceNote({ source }: { source: Source }) {
  const title = describe(source, useWords());
  if (source.url === undefined) {
    return (
      <cite className="mw-source" title={title}>
        {source.label}
      </cite>
    );
  }
  return (
    <a
      className="mw-source"
      href={source.url}
      title={title}
      target="_blank"
      rel="noopener noreferrer"
    >
      {source.label}
    </a>
  );
}

function describe(source: Source, words: Words): string {
  const language = new Intl.Locale(words.locale).language;
  const title = inLanguage(source.title, language);
  const section = source.section && inLanguage(source.section, language);
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return [
    section ? words.text('fields.source.section', { title, section }) : title,
    words.text('fields.source.checked', { date: date.format(new Date(source.checked)) }),
  ].join(' ');
}

function inLanguage(
  texts: { en: string; [language: string]: string | undefined },
  language: string,
) {
  return texts[language] ?? texts.en;
}
