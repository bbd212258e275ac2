// Writes the outline of the world that the location field shows: Natural Earth's coasts at 1:110m, projected so that a
// tenth of a degree is one unit. No borders: too many are disputed for a picture that only says where a pin is.
// Run it by hand after an update of `world-atlas`; its output is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];
type Line = readonly (readonly number[])[];

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'packages/react/src/fields/location/world-path.ts');
const UNITS = 10;

function read(name: string): Topology {
  return JSON.parse(
    readFileSync(path.join(root, `node_modules/world-atlas/${name}-110m.json`), 'utf8'),
  ) as Topology;
}

/** A ring as relative steps in whole units; steps of no length are left out. */
function draw(ring: Line): string {
  const points = ring.map(([longitude = 0, latitude = 0]) => [
    Math.round((longitude + 180) * UNITS),
    Math.round((90 - latitude) * UNITS),
  ]);
  const steps = points.flatMap(([x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = points[index - 1] ?? [];
    return x === fromX && y === fromY ? [] : [`${x - fromX} ${y - fromY}`];
  });
  if (steps.length < 3) return '';
  return `M${points[0]?.join(' ')}l${steps.slice(0, -1).join(' ')}z`.replaceAll(' -', '-');
}

/** A ring without the leap where it crosses 180°. One that goes around a pole is led over that pole. */
function unwrap(ring: Line): Line {
  let turns = 0;
  const points = ring.map(([longitude = 0, latitude = 0], index) => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + turns * 360, latitude];
  });
  if (turns === 0) return points;
  const [[start = 0, latitude = 0] = []] = points;
  const pole = Math.sign(latitude) * 90;
  return [...points, [start + turns * 360, pole], [start, pole], [start, latitude]];
}

/** The ring wherever a part of it lies between 180° west and east; the frame cuts off the rest. */
function copies(ring: Line): Line[] {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  return [-360, 0, 360]
    .filter((shift) => west + shift < 180 && east + shift > -180)
    .map((shift) => ring.map(([longitude = 0, latitude = 0]) => [longitude + shift, latitude]));
}

function drawLand(): string {
  const topology = read('land');
  const found = feature(topology, topology.objects.land as Parameters<typeof feature>[1]);
  const shapes = found.type === 'FeatureCollection' ? found.features : [found];
  const rings = shapes.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
  );
  return rings.map(unwrap).flatMap(copies).map(draw).join('');
}

writeFileSync(
  target,
  `// Written by scripts/make-world-map.ts from Natural Earth (public domain). Do not edit.

/** The coasts, from 180° west and 90° north; a tenth of a degree is one unit. */
export const land: string =
  '${drawLand()}';
`,
);
