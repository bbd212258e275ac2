import type { Button } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import type { IconName } from '../icons/icon-paths.tsx';
import { ActionButton } from './action-button.tsx';
import { jsonType } from './json-type.ts';
import { price } from './price.ts';
import type { PreviewPick, Scene } from './scene.ts';
import { hasText, LabelOrHint } from './text-or-hint.tsx';

type ButtonOf<T extends Button['type']> = Extract<Button, { type: T }>;

interface ButtonDrawing<B extends Button> {
  icon: IconName;
  label(button: B): string | undefined;
  /** What stands behind the label: the price. */
  note?(button: B, locale: string): string | undefined;
  /** What tapping gives; absent where nobody knows. */
  pick?(button: B): PreviewPick;
}

const drawings: { readonly [T in Button['type']]: ButtonDrawing<ButtonOf<T>> } = {
  reply: {
    icon: 'reply',
    label: ({ text }) => text,
    pick: ({ text, id }) => ({ type: 'button', id, title: text }),
  },
  link: {
    icon: 'external',
    label: ({ text }) => text,
    pick: ({ text, url }) => ({ type: 'link', title: text, url }),
  },
  buy: {
    icon: 'type.product',
    label: ({ text }) => text,
    note: ({ amountCents, currency }, locale) => price(amountCents, currency, locale),
    pick: ({ text, amountCents, currency }) => ({
      type: 'buy',
      title: text,
      amountCents,
      currency,
    }),
  },
  'location-request': {
    icon: 'type.location',
    label: ({ text }) => text,
    pick: () => ({ type: 'location' }),
  },
  custom: { icon: 'type.custom', label: ({ json }) => jsonType(json).type },
};

/** Words for a button that brings none of its own. */
const ownLabels: Partial<Record<Button['type'], string>> = {
  'location-request': 'preview.location.send',
};

/** A button and where it stands in the draft. */
export interface MessageButtonProps {
  button: Button;
  path: string;
  /** Where its words stand; the button's `text` by default. */
  textPath?: string | undefined;
  scene: Scene;
}

/** One button of a message; tapping it tells the scene what the recipient picked. */
export function MessageButton(props: MessageButtonProps) {
  const { button, path, textPath = `${path}.text`, scene } = props;
  const words = useWords();
  const { icon, label, note, pick } = drawings[button.type] as ButtonDrawing<Button>;
  const noted = note?.(button, words.locale);
  const ownLabel = ownLabels[button.type];
  const text = label(button);
  const shown = hasText(text) || ownLabel === undefined ? text : words.text(ownLabel);
  const onPress = scene.interactive && pick ? () => scene.pick(path, pick(button)) : undefined;
  return (
    <ActionButton icon={icon} picked={scene.picked === path} onPress={onPress}>
      <LabelOrHint text={shown} max={scene.limitAt(textPath)} hint="button" />
      {noted !== undefined && (
        <>
          {' · '}
          <bdi>{noted}</bdi>
        </>
      )}
    </ActionButton>
  );
}
