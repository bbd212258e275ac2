import * as Popover from '@radix-ui/react-popover';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { PopoverContent } from './popover-content.tsx';
import { allZones, searchZones, zoneOf } from './zones.ts';

/** The time zone of a moment, found by name among all that the browser knows. */
export interface ZonePickerProps {
  zone: string;
  /** The moment for which offsets are shown. */
  epochMs: number;
  /** The zones to begin with: the person's own. */
  first: readonly string[];
  disabled: boolean;
  onChoose(zone: string): void;
}

/** See `ZonePickerProps`. */
export function ZonePicker(props: ZonePickerProps) {
  const { zone, epochMs, disabled, onChoose } = props;
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { name, offset } = zoneOf(zone, epochMs);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger
        className="mw-button mw-zone"
        disabled={disabled}
        aria-label={words.text('controls.moment.zone', {
          zone: `${name} ${offset}`.trim(),
        })}
      >
        <span className="mw-zone__name">{name}</span>{' '}
        <span className="mw-zone__offset">{offset}</span>
        <Icon name="chevron-down" />
      </Popover.Trigger>
      <PopoverContent className="mw-zones" aria-label={words.text('controls.moment.zones')}>
        <ZoneList
          {...props}
          onChoose={(chosen) => {
            onChoose(chosen);
            setIsOpen(false);
          }}
        />
      </PopoverContent>
    </Popover.Root>
  );
}

/** A field to search in and the zones found; the focus stays in the field. */
function ZoneList({ zone, epochMs, first, onChoose }: ZonePickerProps) {
  const words = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const zones = useMemo(
    () => allZones([...first, zone]).map((other) => zoneOf(other, epochMs)),
    [first, zone, epochMs],
  );
  const found = useMemo(
    () => searchZones(zones, query, words.locale),
    [zones, query, words.locale],
  );
  const active = found[at];
  useEffect(() => {
    list.current?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const walk = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + 8, last),
      PageUp: Math.max(at - 8, 0),
    };
    const target = targets[event.key];
    if (target === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (target !== undefined) setAt(Math.max(target, 0));
    else if (active) onChoose(active.id);
  };
  return (
    <div className="mw-zones__search">
      <input
        className="mw-input"
        type="text"
        role="combobox"
        aria-label={words.text('controls.moment.search')}
        placeholder={words.text('controls.moment.search')}
        aria-expanded={true}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={walk}
      />
      <div
        className="mw-zones__list"
        role="listbox"
        id={`${id}-list`}
        aria-label={words.text('controls.moment.zones')}
        ref={list}
      >
        {found.map((item, index) => (
          <div
            key={item.id}
            className="mw-zones__option"
            role="option"
            id={`${id}-${index}`}
            data-index={index}
            data-active={index === at || undefined}
            aria-selected={item.id === zone}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item.id)}
            onKeyDown={walk}
          >
            <span>{item.name}</span>
            <span className="mw-zone__offset">{item.offset}</span>
          </div>
        ))}
      </div>
      <p className="mw-zones__state" role="status">
        {found.length === 0
          ? words.text('controls.moment.noZones')
          : query.trim() !== '' && words.text('controls.moment.found', { count: found.length })}
      </p>
    </div>
  );
}
