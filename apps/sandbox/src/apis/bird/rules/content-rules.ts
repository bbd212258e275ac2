import { at, items, type Place } from '../../../place.ts';
import { all } from '../../pattern.ts';
import {
  actionsOf,
  blanks,
  bodiesOf,
  contentsOf,
  endingOf,
  inBody,
  miscounted,
  typeOf,
} from './places.ts';
import type { Rule } from './rule.ts';

const cardsOf = (message: Place) => inBody(message, 'carousel', 'items.*');

/** What a file name's ending says of its kind; nothing where it says nothing. */
const kinds: ReadonlyMap<string, 'image' | 'video'> = new Map([
  ['jpg', 'image'],
  ['jpeg', 'image'],
  ['png', 'image'],
  ['mp4', 'video'],
  ['3gp', 'video'],
  ['3gpp', 'video'],
]);
const other = ['webp', 'avif', 'gif', 'svg', 'bmp', 'webm', 'mov', 'avi', 'pdf', 'mp3', 'ogg'];

const kindOf = (place: Place) => kinds.get(endingOf(place));

/** Every action of every body. */
function everyAction(message: Place): Place[] {
  return bodiesOf(message)
    .map((body) => at(body, typeOf(body)))
    .flatMap((content) => [content, at(content, 'otp'), ...items(at(content, 'items'))])
    .flatMap(actionsOf);
}

/** What the page says of contents, in words, and what its schema means and does not say. */
export const contentRules: readonly Rule[] = [
  {
    id: 'bd.image.images.min',
    says: 'must have at least 1 items',
    breaks: ({ message }) => miscounted(inBody(message, 'image', 'images'), 1),
  },
  {
    id: 'bd.file.files.min',
    says: 'must have at least 1 items',
    breaks: ({ message }) => miscounted(inBody(message, 'file', 'files'), 1),
  },
  {
    id: 'bd.section.items.min',
    says: 'must have at least 1 items',
    breaks: ({ message }) => miscounted(inBody(message, 'section', 'items'), 1),
  },
  {
    id: 'bd.action.link.required',
    says: 'must not be empty',
    breaks: ({ message }) =>
      everyAction(message)
        .filter((action) => typeOf(action) === 'link')
        .map((action) => at(action, 'link', 'text'))
        .filter(({ value }) => value === ''),
  },
  {
    id: 'bd.attachment.required',
    says: 'must not be empty',
    breaks: ({ message }) =>
      blanks(inBody(message, 'text', 'attachments.*').map((each) => at(each, 'filename'))),
  },
  {
    id: 'bd.html.attachment.either',
    says: 'must not be empty',
    breaks: ({ message }) =>
      blanks(inBody(message, 'html', 'attachments.*').map((each) => at(each, 'filename'))),
  },
  {
    id: 'bd.carousel.text.required',
    says: 'must not be empty',
    breaks: ({ message }) => blanks(inBody(message, 'carousel', 'text')),
  },
  {
    id: 'bd.carousel.items.count',
    says: 'must have between 2 and 10 cards',
    breaks: ({ message }) => miscounted(inBody(message, 'carousel', 'items'), 2, 10),
  },
  {
    id: 'bd.carousel.media.required',
    says: 'is required on a card',
    breaks: ({ message }) => blanks(cardsOf(message).map((card) => at(card, 'mediaUrl'))),
  },
  {
    id: 'bd.carousel.media.same',
    says: 'must be of the same media type as the other cards',
    breaks: ({ message }) =>
      contentsOf(message, 'carousel').map((carousel) => {
        const media = items(at(carousel, 'items')).map((card) => at(card, 'mediaUrl'));
        const known = media.filter((place) => kinds.has(endingOf(place)));
        const [first] = known;
        return known.find((place) => first && kindOf(place) !== kindOf(first));
      }),
  },
  {
    id: 'bd.carousel.media.mime',
    says: 'must be image/jpeg, image/png, video/mp4 or video/3gpp',
    breaks: ({ message }) =>
      cardsOf(message)
        .map((card) => at(card, 'mediaUrl'))
        .filter((place) => other.includes(endingOf(place))),
  },
  {
    id: 'bd.carousel.title.required',
    says: 'is required on a card',
    breaks: ({ message }) => blanks(cardsOf(message).map((card) => at(card, 'title'))),
  },
  {
    id: 'bd.carousel.action.count',
    says: 'must have one link action',
    breaks: ({ message }) =>
      cardsOf(message)
        .filter((card) => {
          const actions = actionsOf(card);
          return actions.length !== 1 || actions.some((action) => typeOf(action) !== 'link');
        })
        .map((card) => at(card, 'actions')),
  },
  {
    id: 'bd.template.identity',
    says: 'must have name or projectId',
    breaks: ({ message }) => {
      const template = at(message, 'template');
      const named = [at(template, 'name'), at(template, 'projectId')].some(({ value }) => value);
      return [template.value && !named ? template : undefined];
    },
  },
  {
    id: 'bd.template.attachment',
    says: 'must not be empty',
    breaks: ({ message }) =>
      blanks(items(at(message, 'template', 'attachments')).map((each) => at(each, 'filename'))),
  },
  {
    id: 'bd.template.card.media',
    says: 'must not be empty',
    breaks: ({ message }) =>
      all([message], 'template.parameters.*.value.cards.*.whatsappCarouselCard.header')
        .map((header) => at(header, typeOf(header), 'mediaUrl'))
        .filter(({ value }) => value === ''),
  },
];
