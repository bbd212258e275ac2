import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../context/index.ts';
import { Icon } from '../../icons/index.ts';
import { EmojiGrid } from './emoji-grid.tsx';
import { type Emoji, searchEmoji } from './emoji-list.ts';
import { withTone } from './skin-tone.ts';
import { useEmoji } from './use-emoji.ts';

/** The face of each group, in the order of the list. */
const faces = ['😀', '👋', '🐻', '🍎', '✈️', '⚽', '💡', '❤️', '🏁'];
const tones = [0, 1, 2, 3, 4, 5];

/** Finds an emoji by name or by group. Everything in it comes from our own bundle. */
export function EmojiPicker({
  tone,
  onTone,
  onPick,
}: {
  tone: number;
  onTone: (tone: number) => void;
  onPick: (emoji: string) => void;
}) {
  const words = useWords();
  const state = useEmoji(words.locale);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const isSearch = query.trim() !== '';
  const groups = state.is === 'there' ? state.groups : [];
  const shown = isSearch ? searchEmoji(groups, query) : (groups[group] ?? []);
  const pick = ({ emoji, takesTone }: Emoji) => onPick(takesTone ? withTone(emoji, tone) : emoji);
  const leaveSearch = (event: KeyboardEvent) => {
    const [first] = shown;
    if (event.key === 'Enter') {
      // Never the form around the builder.
      event.preventDefault();
      if (isSearch && first) pick(first);
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      box.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();
    }
  };
  const text = (key: string) => words.text(`fields.pickers.emoji.${key}`);
  const sayState = () => {
    if (state.is !== 'there') return text(state.is);
    if (!isSearch) return undefined;
    if (shown.length === 0) return text('noResults');
    return words.text('fields.pickers.emoji.results', { count: shown.length });
  };
  return (
    <div className="mw-emoji" ref={box}>
      <div className="mw-emoji__top">
        <input
          className="mw-input"
          type="search"
          aria-label={text('search')}
          placeholder={text('search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={leaveSearch}
        />
        <span className="mw-select">
          <select
            className="mw-input"
            aria-label={text('tone')}
            value={tone}
            onChange={(event) => onTone(Number(event.target.value))}
          >
            {tones.map((value) => (
              <option key={value} value={value}>
                {withTone('👋', value)} {text(`tones.${value}`)}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </span>
      </div>
      {!isSearch && (
        <div className="mw-emoji__groups" role="radiogroup" aria-label={text('category')}>
          {faces.map((face, index) => (
            <label className="mw-emoji__group" key={face} title={text(`groups.${index}`)}>
              <input
                type="radio"
                name={id}
                aria-label={text(`groups.${index}`)}
                checked={group === index}
                onChange={() => setGroup(index)}
              />
              <span aria-hidden="true">{face}</span>
            </label>
          ))}
        </div>
      )}
      <EmojiGrid
        key={isSearch ? query : group}
        label={isSearch ? text('search') : text(`groups.${group}`)}
        emoji={shown}
        tone={tone}
        onPick={pick}
      />
      <p className="mw-emoji__state" role="status">
        {sayState()}
      </p>
    </div>
  );
}
