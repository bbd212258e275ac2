import { useRef, useState } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';

/** A sound whose bytes are at hand: a button to play it, and where in it one is. */
export function SoundPlayer(props: { name: string; url: string; onBroken(): void }) {
  const { name, url, onBroken } = props;
  const words = useWords();
  const sound = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [{ at, end }, setTime] = useState({ at: 0, end: 0 });
  const read = ({ currentTarget }: { currentTarget: HTMLAudioElement }) => {
    const { currentTime, duration } = currentTarget;
    setTime({ at: currentTime, end: Number.isFinite(duration) ? duration : 0 });
  };
  const turn = () => {
    if (playing) sound.current?.pause();
    // What cannot be played says so by `onError`.
    else sound.current?.play().catch(() => undefined);
  };
  return (
    <span className="mw-audio__player">
      <audio
        ref={sound}
        src={url}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onLoadedMetadata={read}
        onDurationChange={read}
        onTimeUpdate={read}
        onError={onBroken}
      />
      <button
        type="button"
        className="mw-audio__play"
        aria-label={words.text(`preview.media.${playing ? 'pause' : 'play'}`, { name })}
        onClick={turn}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <input
        type="range"
        className="mw-audio__seek"
        aria-label={words.text('preview.media.position', { name })}
        aria-valuetext={words.text('preview.media.played', { at: clock(at), end: clock(end) })}
        min={0}
        max={end}
        step={0.1}
        value={at}
        disabled={end === 0}
        onChange={({ target }) => {
          const to = target.valueAsNumber;
          setTime({ at: to, end });
          if (sound.current) sound.current.currentTime = to;
        }}
      />
      <span className="mw-audio__time" aria-hidden="true">
        {clock(playing || at > 0 ? at : end)}
      </span>
    </span>
  );
}

/** Minutes and seconds: `1:04`. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60).toString()}:${(whole % 60).toString().padStart(2, '0')}`;
}
