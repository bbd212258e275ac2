import type { Json, TemplateComponent } from '@messagewright/core';
import { useBuilder } from '../../context/index.ts';
import { carries } from '../../fields/index.ts';

type Slot = TemplateComponent['slot'];

const text: Json = { name: 'x', value: { type: 'text', text: 'x' } };

/** One part for each question: whether a provider has words for it. */
const examples = {
  keyed: { slot: 'keyed', parameters: [text] },
  body: { slot: 'body', parameters: [text] },
} as const satisfies { readonly [S in Slot]?: Json };

/**
 * Whether the provider takes a template's values in parts of the message, or in one list, where each
 * finds its place by its key.
 */
export function useSlotsTaken(): { [S in keyof typeof examples]: boolean } {
  const { provider } = useBuilder();
  const takes = (slot: keyof typeof examples) =>
    carries(provider, 'template', { path: ['message', 'components'], value: [examples[slot]] });
  return { keyed: takes('keyed'), body: takes('body') };
}

/** Whether the provider has a place for a member of a medium that is the value of a part. */
export function useTakesOfMedium(): (medium: Json & object, member: string) => boolean {
  const { provider } = useBuilder();
  return (medium, member) =>
    carries(provider, 'template', {
      path: ['message', 'components'],
      value: [{ slot: 'header', parameters: [{ value: { type: 'media', media: medium } }] }],
      member: `0.parameters.0.value.media.${member}`,
    });
}

/** Whether the provider has a place for a member of a medium above a card. */
export function useTakesOfCardMedium(): (medium: Json & object, member: string) => boolean {
  const { provider } = useBuilder();
  return (medium, member) => {
    const card = { media: medium, body: 'x', link: { text: 'x', url: 'https://example.com' } };
    return carries(provider, 'template', {
      path: ['message', 'components'],
      value: [
        { slot: 'keyed', parameters: [{ name: 'x', value: { type: 'cards', cards: [card] } }] },
      ],
      member: `0.parameters.0.value.cards.0.media.${member}`,
    });
  };
}
