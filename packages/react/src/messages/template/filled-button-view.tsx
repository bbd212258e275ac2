import type { FilledButton, TemplateButtonType } from '@messagewright/core';
import type { IconName } from '../../icons/icon-paths.tsx';
import { ActionButton } from '../../preview/action-button.tsx';
import type { PreviewPick, Scene } from '../../preview/scene.ts';
import { LabelOrHint } from '../../preview/text-or-hint.tsx';
import { inOneText } from './filled-text.ts';

/** How a button of a template looks, and what tapping it gives where that says something. */
const drawings: {
  readonly [T in TemplateButtonType]: {
    icon: IconName;
    pick?(button: FilledButton): PreviewPick;
  };
} = {
  quick_reply: { icon: 'reply', pick: ({ text }) => ({ type: 'button', title: text }) },
  url: {
    icon: 'external',
    pick: ({ text, url = [] }) => ({ type: 'link', title: text, url: inOneText(url).text }),
  },
  phone_number: { icon: 'type.call', pick: ({ text }) => ({ type: 'call', title: text }) },
  copy_code: { icon: 'copy' },
  flow: { icon: 'type.flow' },
  catalog: { icon: 'type.catalog', pick: () => ({ type: 'catalog' }) },
  mpm: { icon: 'type.product-list', pick: () => ({ type: 'catalog' }) },
  spm: { icon: 'type.product' },
  voice_call: { icon: 'type.call', pick: ({ text }) => ({ type: 'call', title: text }) },
  otp: { icon: 'copy' },
  other: { icon: 'external' },
};

/** An approved button. */
export function FilledButtonView({
  button,
  path,
  scene,
}: {
  button: FilledButton;
  path: string;
  scene: Scene;
}) {
  const { icon, pick } = drawings[button.type];
  return (
    <ActionButton
      icon={icon}
      picked={scene.picked === path}
      onPress={scene.interactive && pick ? () => scene.pick(path, pick(button)) : undefined}
    >
      <LabelOrHint text={button.text} hint="button" />
    </ActionButton>
  );
}
