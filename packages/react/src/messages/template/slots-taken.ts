import type { Json, TemplateComponent } from '@messagewright/core';
import { useBuilder } from '../../context/index.ts';
import { carries } from '../../fields/index.ts';

type Slot = TemplateComponent['slot'];

const text: Json = { value: { type: 'text', text: 'x' } };
const named: Json = { ...text, name: 'x' };

/** One part for each question: whether a provider has words for it. */
const examples = {
  keyed: { slot: 'keyed', parameters: [named] },
  header: { slot: 'header', parameters: [text] },
  body: { slot: 'body', parameters: [text] },
  footer: { slot: 'footer', parameters: [text] },
  button: { slot: 'button', index: 0, button: 'url', parameters: [text] },
  offer: { slot: 'offer', parameters: [{ value: { type: 'expiry', epochMs: 1 } }] },
  carousel: { slot: 'carousel', cards: [{ components: [{ slot: 'body', parameters: [text] }] }] },
} as const satisfies { readonly [S in Slot]?: Json };

type Asked = keyof typeof examples;

/**
 * Whether the provider takes a template's values in parts of the message, or in one list, where each
 * finds its place by its key.
 */
export function useSlotsTaken(): { [S in 'keyed' | 'body']: boolean } {
  const takes = useTakesSlot();
  return { keyed: takes('keyed'), body: takes('body') };
}

/** Whether the provider has words for a part of a template. */
export function useTakesSlot(): (slot: Asked) => boolean {
  const { provider } = useBuilder();
  return (slot) =>
    carries(provider, 'template', { path: ['message', 'components'], value: [examples[slot]] });
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
