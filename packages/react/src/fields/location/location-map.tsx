import { parsePathKey } from '@messagewright/core';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useBuilder, useWords } from '../../context/index.ts';
import { Icon } from '../../icons/index.ts';
import type { Coordinates } from '../parse-coordinates.ts';
import { itemName, nearestItem } from '../path-words.ts';
import { useValueAt } from '../use-field.ts';
import { describePoint } from './describe-point.ts';
import {
  follow,
  MAX_ZOOM,
  type MapView,
  move,
  pointAt,
  stepAt,
  wholeWorld,
  zoomBy,
} from './map-view.ts';
import { WorldMap } from './world-map.tsx';

/** How far each arrow key goes, east and north. */
const arrows: Record<string, readonly [east: number, north: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

const zoomKeys: Record<string, 1 | -1> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Arrows and leaps of a native slider that would only move along one line. */
const otherKeys = new Set(['Home', 'End', 'PageUp', 'PageDown']);

/**
 * A map to set a point on. To assistive technology it is one slider that says both coordinates; the
 * slider itself lies over the drawing and takes pointer and keys. The map is never mirrored.
 */
export function LocationMap({ path }: { path: string }) {
  const { form, readOnly, idFor } = useBuilder();
  const words = useWords();
  const [latitude] = useValueAt<number>(`${path}.latitude`);
  const [longitude] = useValueAt<number>(`${path}.longitude`);
  const point = onEarth({ latitude, longitude });
  const [view, setView] = useState<MapView>(point ? { zoom: 4, center: point } : wholeWorld);
  const [isDragged, setIsDragged] = useState(false);
  const before = useRef<Coordinates>(undefined);
  const hint = `${idFor(path)}-map-hint`;
  const item = nearestItem(parsePathKey(path));
  const nameIt = (key: string) => {
    const label = words.text(`fields.pickers.map.${key}`);
    return item ? words.text('fields.inItem', { item: itemName(words, item), label }) : label;
  };
  const set = (next: Coordinates | undefined) => {
    form.setValue(`${path}.latitude`, next?.latitude);
    form.setValue(`${path}.longitude`, next?.longitude);
  };
  const followed = point && !isDragged ? follow(view, point) : view;
  if (followed !== view) setView(followed);

  const zoom = (by: 1 | -1) => setView(zoomBy(view, by, point));
  const setByPointer = (event: PointerEvent<HTMLInputElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    set(pointAt(view, across, (event.clientY - box.top) / box.height));
  };
  const press = (event: PointerEvent<HTMLInputElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    before.current = point;
    setIsDragged(true);
    setByPointer(event);
  };
  const pressKey = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    const by = zoomKeys[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!arrow && by === undefined && !otherKeys.has(event.key)) return;
    event.preventDefault();
    if (by !== undefined) zoom(by);
    if (!arrow) return;
    const step = stepAt(view.zoom) * (event.shiftKey ? 10 : 1);
    set(move(point ?? view.center, arrow[0] * step, arrow[1] * step));
  };
  return (
    <div className="mw-locator">
      <div className="mw-locator__frame" dir="ltr">
        <WorldMap view={view} point={point} />
        <input
          className="mw-locator__control"
          type="range"
          min={-180}
          max={180}
          step="any"
          value={point?.longitude ?? view.center.longitude}
          disabled={readOnly}
          aria-label={nameIt('label')}
          aria-valuetext={describePoint(point, words)}
          aria-describedby={hint}
          onPointerDown={press}
          onPointerMove={(event) => isDragged && setByPointer(event)}
          onPointerUp={() => setIsDragged(false)}
          onPointerCancel={() => {
            if (isDragged) set(before.current);
            setIsDragged(false);
          }}
          // By touch, a screen reader moves the slider itself.
          onChange={(event) => {
            if (isDragged) return;
            set({ latitude: point?.latitude ?? 0, longitude: Number(event.target.value) });
          }}
          onKeyDown={pressKey}
        />
        <div className="mw-locator__zoom">
          <button
            type="button"
            className="mw-icon-button"
            aria-label={nameIt('zoomIn')}
            aria-disabled={view.zoom === MAX_ZOOM}
            onClick={() => zoom(1)}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            className="mw-icon-button"
            aria-label={nameIt('zoomOut')}
            aria-disabled={view.zoom === 1}
            onClick={() => zoom(-1)}
          >
            <Icon name="minus" />
          </button>
        </div>
      </div>
      <p className="mw-field__help" id={hint}>
        {words.text('fields.pickers.map.hint', {
          step: stepAt(view.zoom),
          leap: stepAt(view.zoom) * 10,
        })}
      </p>
    </div>
  );
}

function onEarth({
  latitude,
  longitude,
}: {
  latitude: number | undefined;
  longitude: number | undefined;
}): Coordinates | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : undefined;
}
