import { describe, expect, it } from 'vitest';
import { boundsOf, follow, MAX_ZOOM, move, pointAt, wholeWorld, zoomBy } from './map-view.ts';

const casablanca = { latitude: 33.5731, longitude: -7.5898 };

describe('a view of the world', () => {
  it('shows all of it first', () => {
    expect(boundsOf(wholeWorld)).toEqual({ west: -180, north: 90, width: 360, height: 180 });
  });

  it('never leaves it', () => {
    const corner = { latitude: -90, longitude: 180 };
    expect(boundsOf({ zoom: 4, center: corner })).toEqual({
      west: 90,
      north: -45,
      width: 90,
      height: 45,
    });
  });

  it('zooms between the world and its nearest', () => {
    expect(zoomBy(wholeWorld, -1).zoom).toBe(1);
    expect(zoomBy(wholeWorld, 1, casablanca)).toEqual({ zoom: 2, center: casablanca });
    expect(zoomBy({ ...wholeWorld, zoom: MAX_ZOOM }, 1).zoom).toBe(MAX_ZOOM);
  });

  it('stays while the point is well inside, and follows it out', () => {
    const view = { zoom: 4, center: casablanca };
    expect(follow(view, { latitude: 34, longitude: -8 })).toBe(view);
    const away = { latitude: 33, longitude: 120 };
    expect(follow(view, away)).toEqual({ zoom: 4, center: away });
    expect(follow(wholeWorld, { latitude: 90, longitude: 180 })).toBe(wholeWorld);
  });

  it('says a point no finer than a pixel', () => {
    expect(pointAt(wholeWorld, 0.5, 0.5)).toEqual({ latitude: 0, longitude: 0 });
    expect(pointAt(wholeWorld, 2, -1)).toEqual({ latitude: 90, longitude: 180 });
    expect(pointAt({ zoom: 8, center: casablanca }, 1 / 3, 0)).toEqual({
      latitude: 44.82,
      longitude: -15.09,
    });
  });
});

describe('moving a point', () => {
  it('keeps six decimals', () => {
    expect(move(casablanca, 0.1, 0.2)).toEqual({ latitude: 33.7731, longitude: -7.4898 });
    expect(move({ latitude: 0.1234567, longitude: 0 }, 0, 0).latitude).toBe(0.123457);
  });

  it('goes around the world and stops at the poles', () => {
    expect(move({ latitude: 89, longitude: 179 }, 10, 10)).toEqual({
      latitude: 90,
      longitude: -171,
    });
    expect(move({ latitude: -89, longitude: -179 }, -10, -10)).toEqual({
      latitude: -90,
      longitude: 171,
    });
  });
});
