import { at, type Place } from '../../../place.ts';
import type { PlatformFault } from '../fault.ts';
import { placeholders } from './placeholders.ts';
import type { SampleButton, SampleComponent } from './sample-template.ts';

interface ButtonKind {
  /** How the platform's sentences call it. */
  readonly label: string;
  /** The `sub_type` that fills it in. */
  readonly subType: string;
  /** Whether a message must fill it in, may, or cannot. */
  readonly fill: (button: SampleButton) => 'must' | 'may' | 'cannot';
}

const must = () => 'must' as const;
const may = () => 'may' as const;

const kinds: Readonly<Record<SampleButton['type'], ButtonKind>> = {
  QUICK_REPLY: { label: 'QuickReply', subType: 'quick_reply', fill: may },
  URL: {
    label: 'Url',
    subType: 'url',
    fill: ({ url }) => (placeholders(url).length > 0 ? 'must' : 'cannot'),
  },
  COPY_CODE: { label: 'CopyCode', subType: 'copy_code', fill: must },
  MPM: { label: 'Mpm', subType: 'mpm', fill: must },
  CATALOG: { label: 'Catalog', subType: 'catalog', fill: may },
  FLOW: { label: 'Flow', subType: 'flow', fill: may },
  OTP: { label: 'Url', subType: 'url', fill: must },
};

/** Whether the values for buttons fit the buttons of the template. */
export function checkButtons(
  parts: readonly SampleComponent[],
  given: readonly Place[],
): PlatformFault | undefined {
  const buttons = parts.flatMap(({ buttons: list = [] }) => list);
  const filled = given.filter((part) => at(part, 'type').value === 'button');
  for (const part of filled) {
    const index = Number(at(part, 'index').value);
    const button = buttons[index];
    if (!button) return { code: 132012, text: `buttons: Button at index ${index} does not exist` };
    const { label, subType, fill } = kinds[button.type];
    if (at(part, 'sub_type').value !== subType || fill(button) === 'cannot') {
      const text = `buttons: Button at index ${index} of type ${label} does not take this parameter`;
      return { code: 132012, text };
    }
  }
  const empty = buttons.findIndex(
    (button, index) =>
      kinds[button.type].fill(button) === 'must' &&
      !filled.some((part) => at(part, 'index').value === index),
  );
  const lacking = buttons[empty];
  return lacking
    ? {
        code: 131008,
        text: `buttons: Button at index ${empty} of type ${kinds[lacking.type].label} requires a parameter`,
      }
    : undefined;
}
