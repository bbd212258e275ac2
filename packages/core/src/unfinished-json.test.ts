import { describe, expect, it } from 'vitest';
import { draftOf } from '../test/arbitraries.ts';
import { d360, digishare, encode, type Message, type Provider, validate } from './index.ts';

function broken(message: Message, provider: Provider): string[] {
  return validate(draftOf(message, provider), provider)
    .filter(({ code }) => code === 'json.invalid')
    .map(({ severity, path }) => `${severity} ${path.join('.')}`);
}

const buttons = (json: string): Message => ({
  type: 'buttons',
  body: 'b',
  buttons: [{ type: 'custom', json }],
});

const flow = (data: string | undefined, screen?: string): Message => ({
  type: 'flow',
  body: 'b',
  label: 'Book',
  token: 't',
  flow: { by: 'id', id: '1' },
  ...(screen !== undefined && { screen }),
  ...(data !== undefined && { data }),
});

describe('unfinished JSON', () => {
  it.each([digishare, d360])('is said at its item, of which null is sent: $id', (provider) => {
    for (const json of ['', '{', '{"a":}']) {
      expect(broken(buttons(json), provider)).toEqual(['error message.buttons.0.json']);
    }
    expect(broken(buttons('{"type":"reply"}'), provider)).toEqual([]);
    const body = JSON.stringify(encode(draftOf(buttons('{'), provider), provider).request.body);
    expect(body).toContain('"buttons":[null]');
  });

  it('is said of data that would be left out, and not of data that nobody wrote', () => {
    expect(broken(flow('{"a":', 'A'), d360)).toEqual(['error message.data']);
    expect(broken(flow('{"a":'), d360)).toEqual(['error message.data']);
    for (const data of [undefined, '', '{"a":1}']) expect(broken(flow(data), d360)).toEqual([]);
  });

  it('is said once of a message written by hand', () => {
    expect(broken({ type: 'custom', scope: 'content', json: '{' }, d360)).toEqual([
      'error message.json',
    ]);
  });
});
