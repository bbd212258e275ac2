import { filmBytes } from './film-bytes.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A picture of one dot. */
export function pngFile(name = 'rug.png'): File {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  return new File([bytesOf(atob(dot))], name, { type: 'image/png' });
}

/** A picture that can be told from others: a small rug of three colours. */
export function rugFile(
  name = 'rug.png',
  hue = 20,
  [width, height]: readonly [number, number] = [96, 64],
): File {
  const palette = [hue, hue + 150, hue + 40].map((each, index) =>
    rgb(each, [0.42, 0.6, 0.82][index]),
  );
  const rows = Array.from({ length: height }, (_, y) =>
    // A row begins with its filter: none. Three bits of a byte are enough for as many colours.
    Uint8Array.from([
      0,
      ...Array.from({ length: width }, (__, x) => threadAt(x / width, y / height)),
    ]),
  );
  return new File([png(width, height, palette.flat(), rows)], name, { type: 'image/png' });
}

/** A sound of half a second: a low tone. */
export function soundFile(name = 'greeting.wav'): File {
  const rate = 8000;
  const samples = Uint8Array.from({ length: rate / 2 }, (_, at) => 128 + 40 * Math.sin(at / 6));
  const header = [
    ...bytesOf('RIFF'),
    ...little(36 + samples.length, 4),
    ...bytesOf('WAVEfmt '),
    ...little(16, 4),
    // Not compressed, one channel.
    ...[1, 1].flatMap((each) => little(each, 2)),
    ...[rate, rate].flatMap((each) => little(each, 4)),
    ...[1, 8].flatMap((each) => little(each, 2)),
    ...bytesOf('data'),
    ...little(samples.length, 4),
  ];
  return new File([Uint8Array.from(header), samples], name, { type: 'audio/wav' });
}

/** A film of a second. */
export function filmFile(name = 'loom.webm'): File {
  return new File([bytesOf(atob(filmBytes))], name, { type: 'video/webm' });
}

/** A document, of a size where that matters. */
export function pdfFile(name = 'contract.pdf', size = 2048): File {
  return new File([bytesOf('%PDF-1.7\n'.padEnd(size, ' '))], name, { type: 'application/pdf' });
}

/** What a drop or a paste carries. */
export function transfer(files: readonly File[], text?: string): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  if (text !== undefined) data.setData('text/plain', text);
  return data;
}

const little = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255);

/** The colour at a place of the rug. */
function threadAt(x: number, y: number): number {
  const edge = Math.min(x, y, 1 - x, 1 - y);
  if (edge < 0.06) return 1;
  return Math.abs(x - 0.5) + Math.abs(y - 0.5) < 0.28 || (edge > 0.1 && edge < 0.14) ? 2 : 0;
}

function rgb(hue: number, lightness = 0.5): number[] {
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    const reach = 0.55 * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** PNG with a palette of eight bits, not compressed: of less than 65,536 bytes, which is one block. */
function png(width: number, height: number, palette: number[], rows: Uint8Array[]): Blob {
  const size = [width, height].flatMap((each) => numberOf(each));
  const data = rows.flatMap((row) => [...row]);
  const [low = 0, high = 0] = [data.length & 255, data.length >> 8];
  const stored = [0x78, 1, 1, low, high, low ^ 255, high ^ 255, ...data, ...numberOf(adler(data))];
  return new Blob([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', [...size, 8, 3, 0, 0, 0]),
    chunk('PLTE', palette),
    chunk('IDAT', stored),
    chunk('IEND', []),
  ]);
}

function chunk(type: string, data: readonly number[]): Uint8Array<ArrayBuffer> {
  const body = [...bytesOf(type), ...data];
  return Uint8Array.from([...numberOf(data.length), ...body, ...numberOf(crc(body))]);
}

const numberOf = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function adler(data: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function crc(data: readonly number[]): number {
  let value = -1;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ -1) >>> 0;
}
