import { expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

it.each([
  ['report.pdf', 'report.pdf'],
  ['Facture n° 12 – été.pdf', 'Facture n° 12 – été.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..', 'file'],
  ['.htaccess', 'htaccess'],
  ['C:\\Users\\me\\a.jpg', 'a.jpg'],
  ['a/', 'file'],
  ['', 'file'],
  ['a"; filename="b.exe', 'a; filename=b.exe'],
  ['a\r\nX-Evil: 1\r\n\r\n.png', 'aX-Evil: 1.png'],
  ['a\0.png', 'a.png'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['\ud800.png', 'png'],
])('%j goes out as %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('cuts a long name and keeps its ending', () => {
  const name = safeFileName(`${'é'.repeat(500)}.docx`);
  expect([...name]).toHaveLength(120);
  expect(name.endsWith('é.docx')).toBe(true);
  expect([...safeFileName('x'.repeat(500))]).toHaveLength(120);
});
