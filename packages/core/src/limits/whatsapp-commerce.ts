import { characters, measure } from './measure.ts';

const cards = 'message.cards';

/** What the platform says of products and carousels. */
export const whatsappCommerce = {
  catalogId: measure({ rule: 'required' }, 'P-SHARE'),
  productId: measure({ rule: 'required' }, 'P-SHARE'),
  listHeader: measure({ rule: 'required' }, 'P-SHARE'),
  listHeaderIsText: measure({ rule: 'one-of', values: ['text'] }, 'P-SHARE'),
  listHeaderText: measure(characters(1, 60), 'P-SHARE'),
  listBody: measure(characters(1, 1024), 'P-SHARE', 'high', ['P-OAS']),
  sections: measure({ rule: 'items', min: 1, max: 10 }, 'P-OAS', 'high', ['P-MPM']),
  products: measure(
    { rule: 'total', of: 'message.sections.*.products', min: 1, max: 30 },
    'P-MPM',
    'high',
    ['P-OAS'],
  ),
  sectionProducts: measure({ rule: 'items', min: 1 }, 'P-MPM', 'high', ['P-OAS']),
  sectionTitle: measure(characters(undefined, 24), 'P-OAS', 'high', ['P-MPM']),
  sectionTitleRequired: measure({ rule: 'required' }, 'P-OAS', 'high', ['P-MPM']),
  sectionTitlePlain: measure({ rule: 'check', name: 'no-markup' }, 'P-MPM'),
  catalogBody: measure(characters(1, 1024), 'P-SHARE'),
  thumbnail: measure({ rule: 'required' }, 'P-OAS', 'medium', ['P-SHARE']),

  cards: measure({ rule: 'items', min: 2, max: 10 }, 'P-CAR', 'high', ['P-PCAR']),
  carouselBody: measure(characters(1, 1024), 'P-CAR', 'high', ['P-PCAR']),
  cardMedia: measure({ rule: 'required' }, 'P-CAR'),
  cardMediaKind: measure({ rule: 'one-of', values: ['image', 'video'] }, 'P-CAR'),
  cardMediaSame: measure({ rule: 'same', within: `${cards}.*.media.kind` }, 'P-CAR'),
  cardBody: measure(characters(undefined, 160), 'P-CAR'),
  /** Two line breaks make three lines. */
  cardBodyLines: measure({ rule: 'length', unit: 'line', max: 3 }, 'P-CAR'),
  cardLinkLabel: measure(characters(1, 20), 'P-CAR'),
  cardLinkUrl: measure({ rule: 'required' }, 'P-CAR'),
  cardLinkScheme: measure({ rule: 'check', name: 'http-url' }, 'P-CAR', 'medium'),
  cardReplyTitle: measure(characters(1, 20), 'P-CAR', 'medium'),
  cardReplyId: measure(characters(1, 256), 'P-CAR', 'medium'),
  cardReplyIdAdvised: measure(characters(undefined, 20), 'P-CAR', 'medium'),
  cardButtons: measure({ rule: 'items', min: 1 }, 'P-CAR'),
  cardButtonKinds: measure({ rule: 'one-of', values: ['link', 'reply', 'custom'] }, 'P-CAR'),
  cardButtonsSame: measure({ rule: 'same', within: `${cards}.*.buttons.*.type` }, 'P-CAR'),
  cardButtonsSameCount: measure({ rule: 'same-count', within: `${cards}.*.buttons` }, 'P-CAR'),
  cardOneLink: measure({ rule: 'items', max: 1 }, 'P-CAR'),

  cardCatalog: measure({ rule: 'required' }, 'P-PCAR'),
  cardProduct: measure({ rule: 'required' }, 'P-PCAR'),
  cardCatalogSame: measure({ rule: 'same', within: `${cards}.*.product.catalogId` }, 'P-PCAR'),
  cardIsProduct: measure({ rule: 'required' }, 'P-PCAR'),
  cardIsMedia: measure({ rule: 'forbidden' }, 'P-PCAR'),
} as const;
