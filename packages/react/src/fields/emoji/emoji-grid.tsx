import { type KeyboardEvent, useState } from 'react';
import type { Emoji } from './emoji-list.ts';
import { withTone } from './skin-tone.ts';

/** Emoji in rows: one stop of Tab, walked by the arrow keys. */
export function EmojiGrid({
  label,
  emoji,
  tone,
  onPick,
}: {
  label: string;
  emoji: readonly Emoji[];
  tone: number;
  onPick: (emoji: Emoji) => void;
}) {
  const [at, setAt] = useState(0);
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=option]')];
    const next = targetOf(event.key, options, at);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    options[next]?.focus();
  };
  if (emoji.length === 0) return null;
  return (
    <div className="mw-emoji__grid" role="listbox" aria-label={label} onKeyDown={walk}>
      {emoji.map((item, index) => (
        <button
          key={item.emoji}
          type="button"
          role="option"
          className="mw-emoji__option"
          aria-selected={index === at}
          aria-label={item.name}
          title={item.name}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          onClick={() => onPick(item)}
        >
          {item.takesTone ? withTone(item.emoji, tone) : item.emoji}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from an option. How many stand in a row is as wide as the box lets it be. */
function targetOf(key: string, options: readonly HTMLElement[], at: number): number | undefined {
  const [first] = options;
  if (!first) return undefined;
  const perRow = options.findIndex(({ offsetTop }) => offsetTop > first.offsetTop);
  const row = perRow === -1 ? options.length : perRow;
  const forward = getComputedStyle(first).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, number> = {
    [forward]: 1,
    [back]: -1,
    ArrowDown: row,
    ArrowUp: -row,
    PageDown: row * 5,
    PageUp: -row * 5,
    Home: -at,
    End: options.length - 1 - at,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  const target = at + step;
  return Math.min(Math.max(target, 0), options.length - 1);
}
