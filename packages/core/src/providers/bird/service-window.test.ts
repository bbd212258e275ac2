import { describe, expect, it } from 'vitest';
import type { Json } from '../../index.ts';
import { serviceWindow } from './service-window.ts';

const id = '6e3f9a52-1c0d-4b7e-8f21-90a4c5d67e13';

describe('the look-up of a service window', () => {
  it('asks about a contact, and about one of its identifiers', () => {
    const contacts = `/workspaces/{workspaceId}/channels/{channelId}/contacts/${id}`;
    expect(serviceWindow.path({ id })).toBe(`${contacts}?contactIdentifierValue=`);
    expect(serviceWindow.path({ id, identifier: '+31 6&x=' })).toBe(
      `${contacts}?contactIdentifierValue=%2B31%206%26x%3D`,
    );
  });

  it.each(['', 'me', `${id}/..`, `${id}?a`, '../../messages'])('does not ask about %j', (other) => {
    expect(serviceWindow.path({ id: other })).toBeUndefined();
  });

  it.each<[string, Json, ReturnType<typeof serviceWindow.read>]>([
    [
      'open',
      { serviceWindowExpireAt: '2026-11-21T18:42:00Z' },
      { expiresAt: Date.UTC(2026, 10, 21, 18, 42), permanent: false },
    ],
    ['closed', { serviceWindowExpireAt: null }, { expiresAt: null, permanent: false }],
    [
      'permanent',
      { serviceWindowExpireAt: null, isPermanentSession: true, metadata: null },
      { expiresAt: null, permanent: true },
    ],
    [
      'not said',
      { serviceWindowExpireAt: null, isPermanentSession: null },
      { expiresAt: null, permanent: false },
    ],
    ['no time', { serviceWindowExpireAt: 'tomorrow' }, undefined],
    ['no member', { isPermanentSession: true }, undefined],
    ['no object', [], undefined],
  ])('reads an answer: %s', (_, body, read) => {
    expect(serviceWindow.read(200, body)).toEqual(read);
  });

  it('reads nothing from a failure', () => {
    const body = { serviceWindowExpireAt: null };
    for (const status of [199, 202, 301, 400, 404, 500]) {
      expect(serviceWindow.read(status, body)).toBeUndefined();
    }
    expect(serviceWindow.read(200, undefined)).toBeUndefined();
  });
});
