import type { Media } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { mediaName } from './media-name.ts';
import { MediaWords } from './media-placeholder.tsx';

/** A sound: a button to play it, the line it runs along, and what it is called. */
export function AudioRow({ media }: { media: Media }) {
  return (
    <div className="mw-audio">
      <span className="mw-audio__badge">
        <Icon name="type.audio" />
      </span>
      <span className="mw-audio__main">
        <span className="mw-audio__player" aria-hidden="true">
          <Icon name="play" />
          <span className="mw-audio__line" />
        </span>
        <MediaWords media={media} />
      </span>
    </div>
  );
}

/** A wave that looks spoken. It is drawn, not heard: nothing is loaded. */
const wave = [
  3, 6, 4, 9, 13, 8, 5, 11, 16, 10, 6, 3, 7, 12, 17, 13, 9, 5, 4, 8, 14, 11, 6, 9, 15, 10, 4, 6, 11,
  7, 3, 5, 9, 6, 3,
];
const height = 20;
const step = 5;
const bars = wave
  .map(
    (bar, index) =>
      `M${(index * step + 12).toString()} ${((height - bar) / 2).toString()}v${bar.toString()}`,
  )
  .join('');

/** A note that somebody spoke: their picture, a button to play it, and its wave. */
export function VoiceRow({ media }: { media: Media }) {
  const words = useWords();
  const name = mediaName(media);
  return (
    <div
      className="mw-audio"
      role="img"
      aria-label={[words.text('preview.media.voice'), name].filter(Boolean).join(', ')}
    >
      <span className="mw-audio__face">
        <Icon name="person" />
        <span className="mw-audio__mark">
          <Icon name="type.audio" />
        </span>
      </span>
      <span className="mw-audio__player">
        <Icon name="play" />
        <svg
          aria-hidden="true"
          className="mw-audio__wave"
          viewBox={`0 0 ${(wave.length * step + 12).toString()} ${height.toString()}`}
        >
          <circle className="mw-audio__knob" cx="4" cy={height / 2} r="4" />
          <path className="mw-audio__bars" d={bars} />
        </svg>
      </span>
    </div>
  );
}
