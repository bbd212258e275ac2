import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { bird, livedesk, validate } from './index.ts';

it('says that a button is lost which says nothing but what it is', () => {
  const draft: Draft = {
    version: 1,
    to: { type: 'conversation', id: '4021' },
    message: {
      type: 'attachments',
      items: [{ kind: 'image', source: 'file', file: { id: 'f', name: 'a.png' } }],
      buttons: [{ type: 'location-request' }],
    },
  };
  const place = ['message', 'buttons', 0];
  expect(validate(draft, livedesk)).toContainEqual(
    expect.objectContaining({ code: 'loss', path: place }),
  );
  const lost = validate(draft, bird).filter(({ code }) => code === 'loss');
  expect(lost.map(({ path }) => path)).not.toContainEqual(place);
});
