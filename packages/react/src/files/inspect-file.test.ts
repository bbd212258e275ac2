import { expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const file = (name: string, bytes: string, type = '') =>
  new File([Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))], name, { type });

it('gives a file the type of its name, whatever the system calls it', async () => {
  const found = await inspectFile(file('rates.csv', 'a;b\n1;2', 'application/vnd.ms-excel'));
  expect(found).toMatchObject({ mime: 'text/csv' });
  expect('file' in found && [found.file.name, found.file.type, await found.file.text()]).toEqual([
    'rates.csv',
    'text/csv',
    'a;b\n1;2',
  ]);
});

it.each([
  ['photo.png', '\u00ff\u00d8\u00ff', 'file.type'],
  ['invoice.pdf', '<html>', 'file.type'],
  ['setup.exe', 'MZ', 'file.unknown-type'],
  ['photo', '\u00ff\u00d8\u00ff', 'file.unknown-type'],
  ['photo.png', '', 'file.empty'],
])('does not take %s with %j', async (name, bytes, fault) => {
  expect(await inspectFile(file(name, bytes, 'image/png'))).toEqual({ name, fault });
});

it('says so of a file that cannot be read', async () => {
  const gone = file('photo.png', '\u0089PNG');
  Object.assign(gone, { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });
  expect(await inspectFile(gone)).toEqual({ name: 'photo.png', fault: 'file.unreadable' });
});
