import type { Media } from '@messagewright/core';
import { useState } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { mediaName } from './media-name.ts';
import { MediaWords } from './media-placeholder.tsx';
import { SoundPlayer } from './sound-player.tsx';

/** What a row of sound is given. */
export interface AudioRowProps {
  media: Media;
  /** Where its bytes are, so that it can be played. */
  url?: string | undefined;
}

/** A sound: a button to play it, the line it runs along, and what it is called. */
export function AudioRow({ media, url }: AudioRowProps) {
  const player = usePlayer(media, url);
  return (
    <div className="mw-audio">
      <span className="mw-audio__badge">
        <Icon name="type.audio" />
      </span>
      <span className="mw-audio__main">
        {player ?? (
          <span className="mw-audio__player" aria-hidden="true">
            <Icon name="play" />
            <span className="mw-audio__line" />
          </span>
        )}
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
export function VoiceRow({ media, url }: AudioRowProps) {
  const words = useWords();
  const label = [words.text('preview.media.voice'), mediaName(media)].filter(Boolean).join(', ');
  const player = usePlayer(media, url);
  if (player) {
    return (
      <div className="mw-audio" role="group" aria-label={label}>
        <Face />
        {player}
      </div>
    );
  }
  return (
    <div className="mw-audio" role="img" aria-label={label}>
      <Face />
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

function Face() {
  return (
    <span className="mw-audio__face">
      <Icon name="person" />
      <span className="mw-audio__mark">
        <Icon name="type.audio" />
      </span>
    </span>
  );
}

/** What plays a sound whose bytes are at hand, where the browser knows how. */
function usePlayer(media: Media, url: string | undefined) {
  const [broken, setBroken] = useState<string>();
  if (url === undefined || url === broken) return undefined;
  return (
    <SoundPlayer key={url} name={mediaName(media)} url={url} onBroken={() => setBroken(url)} />
  );
}
