import { describe, expect, it } from 'vitest';
import { parseCoordinates } from './parse-coordinates.ts';

describe('a link to a map', () => {
  const point = { latitude: 33.5731, longitude: -7.5898 };
  it.each([
    'https://www.google.com/maps/@33.5731,-7.5898,15z',
    'https://www.google.com/maps/place/Casablanca/@33.57,-7.6,12z/data=!3m1!4b1!8m2!3d33.5731!4d-7.5898!16zL20',
    'https://www.google.com/maps/place/33.5731,-7.5898',
    'https://www.google.com/maps/search/33.5731,+-7.5898?entry=tts',
    'https://www.google.com/maps/search/?api=1&query=33.5731%2C-7.5898',
    'https://www.google.com/maps/dir//33.5731,-7.5898/@33.5,-7.5,12z',
    'https://www.google.com/maps/dir/?api=1&destination=33.5731,-7.5898',
    'https://maps.google.com/?q=33.5731,-7.5898',
    'https://maps.google.com/maps?q=loc:33.5731,-7.5898(Office)',
    'https://maps.apple.com/?ll=33.5731,-7.5898&q=Casablanca',
    'https://maps.apple.com/place?coordinate=33.5731,-7.5898&name=Casablanca',
    'https://www.openstreetmap.org/#map=15/33.5731/-7.5898',
    'https://www.openstreetmap.org/?mlat=33.5731&mlon=-7.5898#map=12/33.5/-7.5',
    'geo:33.5731,-7.5898',
    'geo:33.5731,-7.5898;u=35',
    'geo:0,0?q=33.5731,-7.5898(Office)',
    'See you here: https://maps.google.com/?q=33.5731,-7.5898 at nine',
    `https://www.google.com/maps/place/${'x'.repeat(900)}/@33.5731,-7.5898,15z`,
  ])('%s', (link) => {
    expect(parseCoordinates(link)).toEqual(point);
  });

  it.each([
    'https://maps.app.goo.gl/abcdefg',
    'https://example.com/33.5731/-7.5898',
    'https://maps.google.com/?q=Casablanca',
    'https://maps.google.com/?q=91,0',
    'https://maps.google.com/?q=0,181',
    'https://[bad',
    'https://maps.google.com/maps/%ff%zz',
    'geo:',
  ])('%s says nothing', (link) => {
    expect(parseCoordinates(link)).toBeUndefined();
  });

  it.each([
    ' '.repeat(100_000),
    '1'.repeat(100_000),
    `${'1,'.repeat(50_000)}x`,
    `https://a/${'/@1'.repeat(30_000)}`,
    `https://a/?q=${'1.1'.repeat(1300)}`,
    `geo:${'!3d1'.repeat(990)}`,
    `${'1° '.repeat(39)}`,
    `${' '.repeat(198)}x`,
    `https://a.b/${'%'.repeat(3900)}`,
  ])('takes hostile text in its stride', (text) => {
    const started = performance.now();
    for (let round = 0; round < 20; round++) expect(parseCoordinates(text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(400);
  });
});
