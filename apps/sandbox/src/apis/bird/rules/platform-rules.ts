import { at, items, type Place } from '../../../place.ts';
import { repeated } from '../../find.ts';
import { all } from '../../pattern.ts';
import {
  actionsOf,
  blanks,
  contentsOf,
  endingOf,
  inBody,
  miscounted,
  tooLong,
  typeOf,
} from './places.ts';
import type { Rule } from './rule.ts';

/** What a message can be answered with by a tap that comes back. */
const answers = ['reply', 'postback'];
const withButtons = ['text', 'image', 'file'];

const hasActions = (content: Place) => actionsOf(content).length > 0;

/** The actions of the messages that become buttons, in groups: those of one message are one. */
function buttonGroups(message: Place): Place[][] {
  return contentsOf(message, ...withButtons).map(actionsOf);
}

function ofTypes(actions: readonly Place[], ...types: readonly string[]): Place[] {
  return actions.filter((action) => types.includes(typeOf(action)));
}

/** A member of what each action says under its type. */
function said(actions: readonly Place[], key: string): Place[] {
  return actions.map((action) => at(action, typeOf(action), key));
}

const links = (message: Place) =>
  [
    ...buttonGroups(message),
    ...all(contentsOf(message, 'carousel'), 'items.*').map(actionsOf),
  ].flatMap((actions) => ofTypes(actions, 'link'));
const replies = (message: Place) =>
  buttonGroups(message).map((actions) => ofTypes(actions, ...answers));
const rowsOf = (content: Place) => all([content], 'items.*').flatMap(actionsOf);
const rows = (message: Place) => contentsOf(message, 'list').flatMap(rowsOf);
const payloads = (actions: readonly Place[]) =>
  said(ofTypes(actions, 'postback'), 'payload').filter(({ value }) => value !== undefined);

/** The files of each kind that WhatsApp takes. A document may be of a type that is not listed. */
const mimes: ReadonlyMap<string, readonly string[]> = new Map([
  ['image', ['image/jpeg', 'image/png', 'image/webp']],
  ['video', ['video/mp4', 'video/3gpp']],
  ['audio', ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg']],
]);

const mostProducts = 30;
const mostSections = 10;

/** The lists of product sections that one template shows as a message with several products. */
const productLists = (message: Place) =>
  items(at(message, 'template', 'parameters'))
    .filter((each) => ['productSections', 'whatsappProductSections'].includes(typeOf(each)))
    .map((each) =>
      at(each, 'value', typeOf(each) === 'productSections' ? 'productSections' : 'sections'),
    );

const cardLists = (message: Place) =>
  items(at(message, 'template', 'parameters'))
    .filter((each) => typeOf(each) === 'carouselCards')
    .map((each) => at(each, 'value', 'cards'))
    .filter(({ value }) => value !== undefined);

/**
 * What the WhatsApp platform behind would refuse. Bird's page is silent on these, so Bird takes the message here, and
 * says later that sending has failed.
 */
export const platformRules: readonly Rule[] = [
  {
    id: 'bd.text.max',
    says: 'must be at most 4096 characters long.',
    breaks: ({ message }) =>
      tooLong(
        contentsOf(message, 'text')
          .filter((content) => !hasActions(content))
          .map((content) => at(content, 'text')),
        4096,
      ),
  },
  {
    id: 'bd.text.actions.body.max',
    says: 'must have between 1 and 1024 characters.',
    breaks: ({ message }) => {
      const texts = contentsOf(message, ...withButtons)
        .filter(hasActions)
        .map((content) => at(content, 'text'));
      return [...blanks(texts), ...tooLong(texts, 1024)];
    },
  },
  {
    id: 'bd.image.text.max',
    says: 'must be at most 1024 characters long.',
    breaks: ({ message }) => tooLong(captions(message, 'image'), 1024),
  },
  {
    id: 'bd.file.text.max',
    says: 'must be at most 1024 characters long.',
    breaks: ({ message }) => tooLong(captions(message, 'file'), 1024),
  },
  {
    id: 'bd.media.scheme',
    says: 'is not an address that can be loaded.',
    breaks: ({ message }) =>
      [
        ...inBody(message, 'image', 'images.*'),
        ...inBody(message, 'file', 'files.*'),
        ...inBody(message, 'carousel', 'items.*'),
        ...contentsOf(message, 'gif'),
      ]
        .map((medium) => at(medium, 'mediaUrl'))
        .filter(({ value }) => typeof value === 'string' && !/^https?:\/\/[^\s/?#]/i.test(value)),
  },
  {
    id: 'bd.file.contentType.whatsapp',
    says: 'is not a supported media type.',
    breaks: ({ message }) =>
      inBody(message, 'file', 'files.*')
        .filter((file) => {
          const [type = ''] = String(at(file, 'contentType').value).toLowerCase().split(';');
          const taken = mimes.get(type.split('/')[0] ?? '') ?? mimes.get(kindByName(file) ?? '');
          return !/^(application|text)\//.test(type) && taken?.includes(type.trim()) === false;
        })
        .map((file) => at(file, 'contentType')),
  },
  {
    id: 'bd.location.coordinates',
    says: 'is required.',
    breaks: ({ message }) =>
      contentsOf(message, 'location')
        .flatMap((content) => [
          at(content, 'coordinates', 'latitude'),
          at(content, 'coordinates', 'longitude'),
        ])
        .filter(({ value }) => value === undefined),
  },
  {
    id: 'bd.list.text.required',
    says: 'must have between 1 and 1024 characters.',
    breaks: ({ message }) => {
      const texts = inBody(message, 'list', 'text');
      return [...blanks(texts), ...tooLong(texts, 1024)];
    },
  },
  {
    id: 'bd.list.items.min',
    says: 'must have between 1 and 10 items.',
    breaks: ({ message }) => miscounted(inBody(message, 'list', 'items'), 1, 10),
  },
  {
    id: 'bd.list.rows.total',
    says: 'must have between 1 and 10 rows over all sections.',
    breaks: ({ message }) =>
      contentsOf(message, 'list').filter((content) => {
        const { length } = rowsOf(content);
        return items(at(content, 'items')).length > 0 && (length < 1 || length > 10);
      }),
  },
  {
    id: 'bd.list.section.title',
    says: 'must be at most 24 characters long.',
    breaks: ({ message }) => tooLong(inBody(message, 'list', 'items.*.title'), 24),
  },
  {
    id: 'bd.list.section.title.required',
    says: 'is required where there are several sections.',
    breaks: ({ message }) =>
      contentsOf(message, 'list').flatMap((content) => {
        const sections = items(at(content, 'items'));
        return sections.length > 1 ? blanks(sections.map((each) => at(each, 'title'))) : [];
      }),
  },
  {
    id: 'bd.list.row.title',
    says: 'must have between 1 and 24 characters.',
    breaks: ({ message }) => {
      const titles = said(ofTypes(rows(message), ...answers), 'text');
      return [...blanks(titles), ...tooLong(titles, 24)];
    },
  },
  {
    id: 'bd.list.row.id',
    says: 'must be at most 200 characters long.',
    breaks: ({ message }) => tooLong(payloads(rows(message)), 200),
  },
  {
    id: 'bd.list.row.id.unique',
    says: 'must be unique over all sections.',
    breaks: ({ message }) =>
      contentsOf(message, 'list').map((content) => repeated(payloads(rowsOf(content)))),
  },
  {
    id: 'bd.action.link.text.max',
    says: 'must be at most 20 characters long.',
    breaks: ({ message }) => tooLong(said(links(message), 'text'), 20),
  },
  {
    id: 'bd.action.reply.text.max',
    says: 'must have between 1 and 20 characters.',
    breaks: ({ message }) => {
      const titles = said(replies(message).flat(), 'text');
      return [...blanks(titles), ...tooLong(titles, 20)];
    },
  },
  {
    id: 'bd.action.reply.unique',
    says: 'must be unique within the message.',
    breaks: ({ message }) => replies(message).map((group) => repeated(said(group, 'text'))),
  },
  {
    id: 'bd.action.count',
    says: 'is one button too many: there are 3 at most.',
    breaks: ({ message }) => replies(message).map((group) => group[3]),
  },
  {
    id: 'bd.action.mix',
    says: 'does not go with the actions before it.',
    breaks: ({ message }) =>
      buttonGroups(message).map((actions) => {
        const [first, ...rest] = ofTypes(actions, 'link', 'locationRequest', ...answers);
        const mayFollow = first && answers.includes(typeOf(first)) ? answers : [];
        return rest.find((action) => !mayFollow.includes(typeOf(action)));
      }),
  },
  {
    id: 'bd.action.mix.header',
    says: 'does not go with a header.',
    breaks: ({ message }) =>
      contentsOf(message, 'image', 'file').flatMap((content) =>
        ofTypes(actionsOf(content), 'locationRequest'),
      ),
  },
  {
    id: 'bd.action.postback.payload',
    says: 'must be at most 256 characters long.',
    breaks: ({ message }) => tooLong(replies(message).flatMap(payloads), 256),
  },
  {
    id: 'bd.action.postback.payload.unique',
    says: 'must be unique within the message.',
    breaks: ({ message }) => replies(message).map((group) => repeated(payloads(group))),
  },
  {
    id: 'bd.action.postback.payload.trim',
    says: 'must not start or end with a space.',
    breaks: ({ message }) =>
      replies(message)
        .flatMap(payloads)
        .filter(({ value }) => String(value) !== String(value).trim()),
  },
  {
    id: 'bd.template.products.total',
    says: 'must have at most 30 products.',
    breaks: ({ message }) =>
      productLists(message).filter((sections) => productsIn(sections).length > mostProducts),
  },
  {
    id: 'bd.template.products.total.sections',
    says: 'must have at most 10 sections.',
    breaks: ({ message }) => miscounted(productLists(message), 0, mostSections),
  },
  {
    id: 'bd.template.cards.count',
    says: 'must have between 2 and 10 cards.',
    breaks: ({ message }) => miscounted(cardLists(message), 2, 10),
  },
  {
    id: 'bd.template.cards.header.same',
    says: 'must be of the same kind as those of the other cards.',
    breaks: ({ message }) =>
      cardLists(message).map((cards) => {
        const kinds = all(items(cards), 'whatsappCarouselCard.header.type');
        return kinds.find(({ value }) => value !== kinds[0]?.value);
      }),
  },
];

/** What kind of file an address or a name ends as; nothing for what is a document. */
function kindByName(file: Place): string | undefined {
  const [ending] = [at(file, 'filename'), at(file, 'mediaUrl')].map(endingOf).filter(Boolean);
  return [...endings].find(([, known]) => known.includes(ending ?? ''))?.[0];
}

const endings: ReadonlyMap<string, readonly string[]> = new Map([
  ['image', ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'svg', 'bmp']],
  ['video', ['mp4', '3gp', '3gpp', 'webm', 'mov', 'avi']],
  ['audio', ['mp3', 'ogg', 'oga', 'opus', 'aac', 'amr', 'm4a', 'wav']],
]);

function captions(message: Place, type: 'image' | 'file'): Place[] {
  return contentsOf(message, type)
    .filter((content) => !hasActions(content))
    .map((content) => at(content, 'text'));
}

function productsIn(sections: Place): Place[] {
  return items(sections).flatMap((section) => [
    ...items(at(section, 'products')),
    ...items(at(section, 'whatsappProductSection', 'products')),
  ]);
}
