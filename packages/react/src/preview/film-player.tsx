import type { Media } from '@messagewright/core';
import { useRef, useState } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { mediaName } from './media-name.ts';

/** A film whose bytes are at hand: its first picture, and a button to play it. */
export function FilmPlayer(props: { media: Media; url: string; onBroken(): void }) {
  const { media, url, onBroken } = props;
  const words = useWords();
  const film = useRef<HTMLVideoElement>(null);
  const [started, setStarted] = useState(false);
  const name = mediaName(media);
  const start = () => {
    setStarted(true);
    // What cannot be played says so by `onError`.
    film.current?.play().catch(() => undefined);
    film.current?.focus();
  };
  return (
    <div className="mw-picture mw-film" data-kind="video">
      <video
        ref={film}
        src={url}
        preload="metadata"
        playsInline
        controls={started}
        tabIndex={started ? 0 : -1}
        aria-label={media.alt ?? name}
        onError={onBroken}
      />
      {!started && (
        <button
          type="button"
          className="mw-film__play"
          aria-label={words.text('preview.media.play', { name })}
          onClick={start}
        >
          <Icon name="play" />
        </button>
      )}
    </div>
  );
}
