/** A formatting that message texts know. */
export type Mark = 'bold' | 'italic' | 'strikethrough' | 'monospace';

interface MarkDefinition {
  /** What stands on both sides of the text. */
  sign: string;
  /** Whether one pair of signs may hold several lines; the others are written line by line. */
  spansLines: boolean;
  /** The key pressed with Ctrl or Cmd. */
  key: string;
  shift: boolean;
}

/** The four formattings, in the order of the toolbar. */
export const marks: Readonly<Record<Mark, MarkDefinition>> = {
  bold: { sign: '*', spansLines: false, key: 'b', shift: false },
  italic: { sign: '_', spansLines: false, key: 'i', shift: false },
  strikethrough: { sign: '~', spansLines: false, key: 'x', shift: true },
  monospace: { sign: '```', spansLines: true, key: 'm', shift: true },
};

/** The formattings in the order of the toolbar. */
export const markNames = Object.keys(marks) as readonly Mark[];

/** The keys of an event that matter to a shortcut. */
export interface PressedKeys {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** The formatting that a key press asks for, or `undefined`. AltGr, which reports Ctrl and Alt, types letters. */
export function markOfKey(pressed: PressedKeys): Mark | undefined {
  if (pressed.altKey || pressed.ctrlKey === pressed.metaKey) return undefined;
  const key = pressed.key.toLowerCase();
  return markNames.find(
    (name) => marks[name].key === key && marks[name].shift === pressed.shiftKey,
  );
}

/** The keys of a formatting as `aria-keyshortcuts` writes them. */
export function shortcutOf(mark: Mark): string {
  const keys = `${marks[mark].shift ? 'Shift+' : ''}${marks[mark].key.toUpperCase()}`;
  return `Control+${keys} Meta+${keys}`;
}
