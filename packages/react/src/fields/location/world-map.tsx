import { useEffect, useState } from 'react';
import type { Coordinates } from '../parse-coordinates.ts';
import { boundsOf, type MapView } from './map-view.ts';

type World = typeof import('./world-path.ts');

/** Loaded once, when the first map is shown. */
let loading: Promise<World> | undefined;

/** How many units of the drawing a degree has, as `scripts/make-world-map.ts` writes it. */
const UNITS = 10;

/** The world's coasts with a pin. Drawn from data of our own: no network, no tiles. */
export function WorldMap({ view, point }: { view: MapView; point: Coordinates | undefined }) {
  const world = useWorld();
  const { west, north, width, height } = boundsOf(view);
  const x = (longitude: number) => (longitude + 180) * UNITS;
  const y = (latitude: number) => (90 - latitude) * UNITS;
  return (
    <svg
      className="mw-locator__picture"
      viewBox={`${x(west)} ${y(north)} ${width * UNITS} ${height * UNITS}`}
      aria-hidden="true"
    >
      {world && <path className="mw-locator__land" d={world.land} />}
      <path className="mw-locator__grid" d={gridOf(view)} />
      {point && (
        <g
          className="mw-locator__pin"
          transform={`translate(${x(point.longitude)} ${y(point.latitude)}) scale(${6.4 / view.zoom})`}
        >
          <path d="M0 0s13-15.2 13-26a13 13 0 0 0-26 0C-13-15.2 0 0 0 0Z" />
          <circle cy="-26" r="5" />
        </g>
      )}
    </svg>
  );
}

/** Degrees between two lines of the grid, by zoom. */
const spacing: Record<number, number> = { 1: 30, 2: 15, 4: 10, 8: 5, 16: 2, 32: 1 };

/** The lines of the grid that cross a view. Without borders they say how large things are. */
function gridOf(view: MapView): string {
  const { west, north, width, height } = boundsOf(view);
  const space = spacing[view.zoom] ?? 30;
  const lines = (from: number, length: number) =>
    Array.from({ length: Math.floor(length / space) + 1 }, (_, index) =>
      Math.round((Math.ceil(from / space) + index) * space * UNITS),
    );
  return [
    ...lines(90 - north, height).map((y) => `M${(west + 180) * UNITS} ${y}h${width * UNITS}`),
    ...lines(west + 180, width).map((x) => `M${x} ${(90 - north) * UNITS}v${height * UNITS}`),
  ].join('');
}

function useWorld(): World | undefined {
  const [world, setWorld] = useState<World>();
  useEffect(() => {
    let isGone = false;
    loading ??= import('./world-path.ts');
    loading
      .then((loaded) => {
        if (!isGone) setWorld(loaded);
      })
      // The pin and the numbers work without the coasts; the next map tries again.
      .catch(() => {
        loading = undefined;
      });
    return () => {
      isGone = true;
    };
  }, []);
  return world;
}
