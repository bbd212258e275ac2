import { expect, it } from 'vitest';
import { emptyMessage } from './empty.ts';
import { d360 } from './providers/360dialog/index.ts';
import { livedesk } from './providers/livedesk/index.ts';
import { validate } from './validate.ts';

it('waits for a file where the provider takes nothing else', () => {
  const media = { kind: 'video', source: 'file', file: { id: '', name: '' } };
  expect(emptyMessage('video', livedesk)).toEqual({ type: 'video', media });
});

it('waits for an address elsewhere, and for nothing where there is no medium', () => {
  const media = { kind: 'video', source: 'url', url: '' };
  expect(emptyMessage('video', d360)).toEqual({ type: 'video', media });
  expect(emptyMessage('video')).toEqual({ type: 'video', media });
  expect(emptyMessage('text', livedesk)).toEqual({ type: 'text', text: '' });
});

it('asks for the file, and for nothing else, until one is chosen', () => {
  const draft = {
    version: 1,
    to: { type: 'conversation', id: '42' },
    message: emptyMessage('image', livedesk),
  } as const;
  const found = validate(draft, livedesk).filter(({ severity }) => severity === 'error');
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['required', 'message.media.file.id'],
  ]);
});
