import { useMemo, useState } from 'react';
import { isolated, useBuilder, useWords, type Words } from '../context/index.ts';
import { type ControlProps, Field } from './field.tsx';
import { formatMoment } from './format-moment.ts';
import { nextShortcuts } from './moment-shortcuts.ts';
import { Segmented } from './segmented.tsx';
import { TextControl } from './text-field.tsx';
import { type FieldBinding, useField } from './use-field.ts';
import { useInBrowser } from './use-in-browser.ts';
import { ZonePicker } from './zone-picker.tsx';
import {
  inZone,
  type Moment,
  offsetText,
  parseMoment,
  readClock,
  toClock,
  writeMoment,
} from './zoned-time.ts';
import { ownZone, zoneOf } from './zones.ts';

/**
 * A moment in a zone that is named, in the draft as RFC 3339 text with the zone's offset at that time.
 * Text that names no moment is shown and kept as text.
 */
export function MomentField({ path }: { path: string }) {
  const field = useField<string>(path);
  const inBrowser = useInBrowser();
  const text = field.value ?? '';
  const moment = parseMoment(text);
  // A date control would show nothing of it; once a text, it stays one, so that nobody loses the focus.
  const [isText, setIsText] = useState(false);
  if (!isText && text !== '' && !moment) setIsText(true);
  if (isText && text === '') setIsText(false);
  const hints = `${field.id}-hints`;
  return (
    <Field field={field} describedBy={!isText && text !== '' ? hints : undefined}>
      {(wiring) => {
        if (isText) {
          const change = (next: string) => field.change(next === '' ? undefined : next);
          return <TextControl wiring={wiring} field={field} text={text} change={change} />;
        }
        return inBrowser ? (
          <MomentControl wiring={wiring} field={field} moment={moment} hints={hints} />
        ) : (
          <input {...wiring} className="mw-input" type="datetime-local" value="" readOnly />
        );
      }}
    </Field>
  );
}

/** The zone that a moment is written in: the person's own where the clocks agree, else only an offset. */
function zoneFor(moment: Moment | undefined, own: string): string {
  if (!moment || inZone(moment.epochMs, own).offset === moment.offset) return own;
  return moment.offset === 0 ? 'UTC' : offsetText(moment.offset);
}

function MomentControl({
  wiring,
  field,
  moment,
  hints,
}: {
  wiring: ControlProps;
  field: FieldBinding<string>;
  moment: Moment | undefined;
  hints: string;
}) {
  const words = useWords();
  const { store } = useBuilder();
  const own = useMemo(ownZone, []);
  const first = useMemo(() => [own], [own]);
  const [chosen, choose] = useState(() => zoneFor(moment, own));
  const [typed, setTyped] = useState('');
  // The draft may come to hold a moment that no clock of the chosen zone shows.
  const isOurs = !moment || inZone(moment.epochMs, chosen).offset === moment.offset;
  const zone = isOurs ? chosen : zoneFor(moment, own);
  const now = () => store.now() ?? Date.now();

  const write = (clock: string, inThis: string) => {
    const reading = readClock(clock, inThis);
    field.change(reading && writeMoment(reading.moments[0]));
  };
  const reading = readClock(typed, zone);
  const isMine =
    typed !== '' && (reading ? reading.moments.some(says(field.value)) : field.value === undefined);
  const shown = isMine ? typed : moment ? toClock(moment) : '';
  const changeZone = (next: string) => {
    choose(next);
    if (shown !== '') write(shown, next);
  };
  return (
    <>
      <div className="mw-moment">
        <input
          {...wiring}
          className="mw-input"
          type="datetime-local"
          value={shown}
          readOnly={field.readOnly}
          onChange={({ target: { value } }) => {
            setTyped(value);
            write(value, zone);
          }}
          onBlur={() => {
            if (moment) setTyped('');
          }}
        />
        <ZonePicker
          zone={zone}
          epochMs={moment?.epochMs ?? now()}
          first={first}
          disabled={field.readOnly}
          onChoose={changeZone}
        />
      </div>
      {!field.readOnly && (
        <div className="mw-moment__shortcuts">
          {nextShortcuts.map(({ name, at }) => (
            <button
              key={name}
              type="button"
              className="mw-chip"
              onClick={() => {
                setTyped('');
                field.change(writeMoment(inZone(at(now(), zone), zone)));
              }}
            >
              {words.text(`controls.moment.shortcuts.${name}`)}
            </button>
          ))}
        </div>
      )}
      {moment && (
        <div className="mw-moment__hints" id={hints}>
          <p className="mw-hint">{sentence(words, moment, zone)}</p>
          {inZone(moment.epochMs, own).offset !== moment.offset && (
            <p className="mw-hint">
              {words.text('controls.moment.own', {
                moment: isolated(formatMoment(words, moment, own)),
                zone: isolated(zoneOf(own, moment.epochMs).name),
              })}
            </p>
          )}
          {isMine && reading?.is === 'gap' && (
            <p className="mw-hint" data-level="warn">
              {words.text('controls.moment.gap', {
                zone: isolated(zoneOf(zone, moment.epochMs).name),
              })}
            </p>
          )}
        </div>
      )}
      {moment && <OverlapChoice field={field} moment={moment} zone={zone} />}
    </>
  );
}

/** Where clocks go back, an hour comes twice: which one is meant. */
function OverlapChoice({
  field,
  moment,
  zone,
}: {
  field: FieldBinding<string>;
  moment: Moment;
  zone: string;
}) {
  const words = useWords();
  const reading = readClock(toClock(moment), zone);
  if (reading?.is !== 'overlap') return null;
  const options = reading.moments.map((one, index) => ({
    value: writeMoment(one),
    label: words.text(`controls.moment.overlap.${index}`, { offset: offsetText(one.offset) }),
  }));
  return (
    <div className="mw-moment__overlap">
      <p className="mw-hint">{words.text('controls.moment.overlap.why')}</p>
      <Segmented
        label={words.text('controls.moment.overlap.label')}
        value={writeMoment(moment)}
        options={options}
        disabled={field.readOnly}
        onChange={(value) => field.change(value)}
      />
    </div>
  );
}

function says(text: string | undefined) {
  const epochMs = parseMoment(text ?? '')?.epochMs;
  return (moment: Moment) => moment.epochMs === epochMs;
}

function sentence(words: Words, moment: Moment, zone: string): string {
  return words.text('controls.moment.means', {
    moment: isolated(formatMoment(words, moment, zone)),
    zone: isolated(zoneOf(zone, moment.epochMs).name),
  });
}
