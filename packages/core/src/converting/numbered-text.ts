import { isCodec } from '../codec.ts';
import type { Draft } from '../draft.ts';
import type { MessageOf } from '../message.ts';
import type { TextMessage } from '../messages/text.ts';
import type { Button } from '../parts/button.ts';
import { cellOf, type Provider } from '../provider.ts';
import { type Conversion, type Converted, conversionIssue, unchanged } from './conversion.ts';

/** Buttons as a numbered text, offered where the target has none. */
export const numberButtons: Conversion<MessageOf<'buttons'>> = (draft, target) => {
  const { header, body, footer, buttons } = draft.message;
  const options = buttons.flatMap((button) => words[button.type]?.(button as never) ?? []);
  const left = buttons.length - options.length + leftOf(header);
  return offered(draft, target, [titleOf(header), body, numbered(options), footer], left);
};

/** A link as the only choice of such a text. */
export const numberLink: Conversion<MessageOf<'link'>> = (draft, target) => {
  const { header, body, footer, label, url } = draft.message;
  const paragraphs = [titleOf(header), body, numbered([`${label}: ${url}`]), footer];
  return offered(draft, target, paragraphs, leftOf(header));
};

/** A list as a numbered text, its sections one after the other. */
export const numberRows: Conversion<MessageOf<'list'>> = (draft, target) => {
  const { header, body, footer, sections } = draft.message;
  let count = 0;
  const groups = sections.map(({ title, rows }) => {
    const options = rows.flatMap((row) =>
      row.type === 'row' ? [[row.title, row.description].filter(Boolean).join(': ')] : [],
    );
    const lines = numbered(options, count);
    count += options.length;
    return [title, lines].filter(Boolean).join('\n');
  });
  const left = sections.flatMap(({ rows }) => rows).length - count + leftOf(header);
  return offered(draft, target, [titleOf(header), body, ...groups, footer], left);
};

/** What a button says; one written by hand says nothing that is known. */
const words: {
  readonly [T in Button['type']]?: (button: Extract<Button, { type: T }>) => string | undefined;
} = {
  reply: ({ text, description }) => [text, description].filter(Boolean).join(': '),
  link: ({ text, url }) => `${text}: ${url}`,
  buy: ({ text }) => text,
  'location-request': ({ text }) => text,
};

/** Never by itself: a text cannot be tapped, and its answer has no id. */
function offered(
  draft: Draft,
  target: Provider,
  paragraphs: readonly (string | undefined)[],
  /** How many parts have no words to write. */
  left: number,
): Converted {
  const isCarried = isCodec(cellOf(target, draft.message.type));
  if (isCarried || !isCodec(cellOf(target, 'text'))) return unchanged(draft);
  const text: TextMessage = { type: 'text', text: paragraphs.filter(Boolean).join('\n\n') };
  const repair = { code: 'text.number', patch: [{ path: ['message'], value: text }] };
  return {
    draft,
    issues: [
      left > 0
        ? conversionIssue('convert.numbered-text-lossy', ['message'], { count: left }, [repair])
        : conversionIssue('convert.numbered-text', ['message'], {}, [repair]),
    ],
  };
}

function numbered(options: readonly string[], from = 0): string {
  return options.map((option, index) => `${from + index + 1}. ${option}`).join('\n');
}

/** A medium without an address is left out. */
function leftOf(header: MessageOf<'list'>['header']): number {
  return header && titleOf(header) === undefined ? 1 : 0;
}

/** A medium is its address, where it has one. */
function titleOf(header: MessageOf<'list'>['header']): string | undefined {
  if (header?.type === 'text') return header.text;
  return header?.media.source === 'url' ? header.media.url : undefined;
}
