import type { CarouselMessage } from '../messages/carousel.ts';
import type { Card } from '../parts/card.ts';
import { setAt } from '../place.ts';
import {
  type Conversion,
  type Converted,
  conversionIssue,
  issuesBelow,
  unchanged,
} from './conversion.ts';

/** Some providers want a title on a card, others have only its text: the title is its first line. */
export const convertCards: Conversion<CarouselMessage> = (draft, target) => {
  return draft.message.cards.reduce<Converted>((converted, card, index) => {
    const at = ['message', 'cards', index];
    const [found] = issuesBelow(draft, target, [...at, 'title']);
    const change = found && changes[found.code]?.(card);
    if (!change) return converted;
    const { code, member, ...parts } = change;
    const next = { ...card, ...parts };
    const params = {
      from: card[member === 'title' ? 'body' : 'title'] ?? '',
      to: next[member] ?? '',
    };
    return {
      draft: setAt(converted.draft, at, withoutUndefined(next)),
      issues: [...converted.issues, conversionIssue(code, [...at, member], params)],
    };
  }, unchanged(draft));
};

interface Change extends Pick<Card, 'title' | 'body'> {
  code: string;
  /** What was made of the other. */
  member: 'title' | 'body';
}

/** What a card becomes, by what the target says of its title. */
const changes: Readonly<Record<string, (card: Card) => Change | undefined>> = {
  required: ({ body = '' }) => {
    const [title = '', ...rest] = body.split('\n');
    if (title === '') return undefined;
    const more = rest.join('\n') || undefined;
    return { code: 'convert.card-title', member: 'title', title, body: more };
  },
  loss: ({ title, body }) => ({
    code: 'convert.card-body',
    member: 'body',
    title: undefined,
    body: [title, body].filter(Boolean).join('\n'),
  }),
};

function withoutUndefined(card: Card): Card {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined));
}
