import type { Coordinates } from '../parse-coordinates.ts';
import { roundCoordinate } from '../parse-degrees.ts';

/** The part of the world that a map shows. */
export interface MapView {
  /** 1 is the whole world, 2 half of its width. */
  zoom: number;
  center: Coordinates;
}

/** How near a map can go; its coasts are too coarse for more. */
export const MAX_ZOOM = 32;

/** The whole world. */
export const wholeWorld: MapView = { zoom: 1, center: { latitude: 0, longitude: 0 } };

/** How far one arrow key goes, in degrees, by zoom. */
const steps: Record<number, number> = { 1: 1, 2: 0.5, 4: 0.2, 8: 0.1, 16: 0.05, 32: 0.02 };

/** See `steps`. */
export function stepAt(zoom: number): number {
  return steps[zoom] ?? 1;
}

/** The borders of a view in degrees. It never leaves the world. */
export function boundsOf({ zoom, center }: MapView) {
  const width = 360 / zoom;
  const height = 180 / zoom;
  const west = clamp(center.longitude - width / 2, -180, 180 - width);
  const north = clamp(center.latitude + height / 2, -90 + height, 90);
  return { west, north, width, height };
}

/** The view one step nearer (1) or further (-1), around a point. */
export function zoomBy(view: MapView, by: 1 | -1, around: Coordinates = view.center): MapView {
  return { zoom: clamp(by > 0 ? view.zoom * 2 : view.zoom / 2, 1, MAX_ZOOM), center: around };
}

/** The same view while a point lies well inside it, else the view around the point. */
export function follow(view: MapView, point: Coordinates): MapView {
  const { west, north, width, height } = boundsOf(view);
  const across = (point.longitude - west) / width;
  const down = (north - point.latitude) / height;
  const isInside = [across, down].every((share) => share > 0.06 && share < 0.94);
  return isInside || view.zoom === 1 ? view : { ...view, center: point };
}

/** The point at a share of the view's width and height, no finer than a pixel of it says. */
export function pointAt(view: MapView, across: number, down: number): Coordinates {
  const { west, north, width, height } = boundsOf(view);
  const decimals = view.zoom < 4 ? 1 : view.zoom < 32 ? 2 : 3;
  const round = (value: number) => Number(value.toFixed(decimals));
  return {
    latitude: round(north - clamp(down, 0, 1) * height),
    longitude: round(west + clamp(across, 0, 1) * width),
  };
}

/** A point moved by degrees: around the world, but not over a pole. */
export function move(point: Coordinates, east: number, north: number): Coordinates {
  const longitude = point.longitude + east;
  return {
    latitude: roundCoordinate(clamp(point.latitude + north, -90, 90)),
    longitude: roundCoordinate(
      longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
    ),
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
