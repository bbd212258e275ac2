import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../test/problem-of.ts';
import { createMultipartReader, readField } from './multipart-reader.ts';
import { createUploadGauge } from './upload-gauge.ts';
import { defaultUploadLimits, type UploadLimits } from './upload-limits.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function partOf(name: string, content: string, more = ''): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
}

interface Given {
  chunk?: number;
  declaredBytes?: number;
  limits?: Partial<UploadLimits>;
  boundary?: string;
}

function open(text: string, { chunk = 7, declaredBytes, limits, boundary = 'b' }: Given = {}) {
  const bytes = encoder.encode(text);
  const gauge = createUploadGauge();
  let at = 0;
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + chunk));
        at += chunk;
        pulled += 1;
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const reader = createMultipartReader({
    body,
    boundary,
    declaredBytes,
    limits: { ...defaultUploadLimits, fieldBytes: 1000, ...limits },
    gauge,
  });
  return { reader, gauge, pulled: () => pulled, cancelled: () => cancelled };
}

async function readAll(text: string, given?: Given): Promise<[string, string][]> {
  const { reader } = open(text, given);
  const parts: [string, string][] = [];
  for (let next = await reader.nextPart(); next; next = await reader.nextPart()) {
    parts.push([
      next.name,
      decoder.decode(await readField(reader, 1_000_000, createUploadGauge())),
    ]);
  }
  return parts;
}

describe('a body as browsers write it', () => {
  const text = `${partOf('message', '{"a":1}')}${partOf('f', 'x\r\n--\r\n-b', '; filename="é.txt"\r\nContent-Type: text/plain')}--b--\r\n`;

  it('is the same however it is cut', async () => {
    const length = encoder.encode(text).length;
    for (let chunk = 1; chunk <= length; chunk += 1) {
      expect(await readAll(text, { chunk })).toEqual([
        ['message', '{"a":1}'],
        ['f', 'x\r\n--\r\n-b'],
      ]);
    }
  });

  it('tells a file by its name, and what it is declared as', async () => {
    const { reader } = open(text);
    expect(await reader.nextPart()).toEqual({ name: 'message', type: undefined });
    await readField(reader, 100, createUploadGauge());
    expect(await reader.nextPart()).toEqual({ name: 'f', filename: 'é.txt', type: 'text/plain' });
  });

  it('may have empty parts and end without a line end', async () => {
    expect(await readAll(`${partOf('a', '')}--b--`)).toEqual([['a', '']]);
  });

  it('is what the platform itself writes', async () => {
    const form = new FormData();
    form.set('message', 'Bonjour\nà tous');
    form.set('f', new File(['%PDF-'], 'a "b" \\ c.pdf', { type: 'application/pdf' }));
    const response = new Response(form);
    const boundary = response.headers.get('content-type')?.split('boundary=')[1] ?? '';
    expect(await readAll(await response.text(), { boundary })).toEqual([
      ['message', 'Bonjour\r\nà tous'],
      ['f', '%PDF-'],
    ]);
  });
});

describe('an attack', () => {
  it.each([
    ['no boundary at the start', `x${partOf('a', '1')}--b--`],
    ['a preamble', `hello\r\n${partOf('a', '1')}--b--`],
    ['another boundary', partOf('a', '1').replace('--b', '--c')],
    ['no closing boundary', partOf('a', '1')],
    ['half a closing boundary', `${partOf('a', '1')}--b-`],
    ['an end inside the headers', '--b\r\nContent-Disposition: form-data; name="a'],
    ['an epilogue', `${partOf('a', '1')}--b--\r\nmore`],
    ['padding after a boundary', `${partOf('a', '1')}--b \r\n`],
    ['a part without headers', '--b\r\n\r\n1\r\n--b--'],
    ['no name', '--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--'],
    ['an empty name', partOf('', '1')],
    ['a name without quotes', '--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--'],
    ['two names', partOf('a', '1', '; name="b"')],
    ['two file names', partOf('a', '1', '; filename="a"; filename="b"')],
    ['an extended file name', partOf('a', '1', "; filename*=utf-8''a")],
    ['a quote in a name', partOf('a\\"b', '1')],
    ['a line feed in a name', partOf('a\nb', '1')],
    ['a carriage return in a name', partOf('a\rX: y', '1')],
    ['a NUL in a name', partOf('a\0', '1')],
    ['a line end in a name', partOf('a\r\nb', '1')],
    ['a folded header', partOf('a', '1', '\r\n folded: 1')],
    ['a header twice', partOf('a', '1', '\r\nContent-Type: a/b\r\nContent-Type: c/d')],
    ['a transfer encoding', partOf('a', '1', '\r\nContent-Transfer-Encoding: base64')],
    ['another disposition', '--b\r\nContent-Disposition: attachment; name="a"\r\n\r\n1\r\n--b--'],
  ])('with %s is refused', async (_, text) => {
    for (const chunk of [1, 5, 10_000]) {
      await expect(problemOf(readAll(text, { chunk }))).resolves.toBe('bad-multipart');
    }
  });

  it('with bytes in a header that are no text is refused', async () => {
    const head = encoder.encode('--b\r\nContent-Disposition: form-data; name="');
    const body = new Blob([head, new Uint8Array([0xff]), encoder.encode('"\r\n\r\n')]).stream();
    const limits = { ...defaultUploadLimits, fieldBytes: 10 };
    const source = { body, boundary: 'b', limits, gauge: createUploadGauge() };
    await expect(problemOf(createMultipartReader(source).nextPart())).resolves.toBe(
      'bad-multipart',
    );
  });

  it('with a length other than declared is refused', async () => {
    const text = `${partOf('a', '1')}--b--`;
    expect(await readAll(text, { declaredBytes: text.length })).toHaveLength(1);
    for (const declaredBytes of [text.length - 1, text.length + 1, 0]) {
      await expect(problemOf(readAll(text, { declaredBytes }))).resolves.toBe('bad-multipart');
    }
  });

  it('with more than its length is stopped there', async () => {
    const text = partOf('a', 'x'.repeat(100_000));
    const { reader, gauge, pulled } = open(text, { chunk: 100, declaredBytes: 1000 });
    await reader.nextPart();
    await expect(problemOf(readField(reader, 1_000_000, gauge))).resolves.toBe('bad-multipart');
    expect(pulled()).toBe(11);
  });

  it('with endless headers is stopped at their bound', async () => {
    const endless = `--b\r\nX: ${'a'.repeat(1_000_000)}`;
    for (const text of [endless, `--b\r\n${'X: a\r\n'.repeat(100_000)}`]) {
      const { reader, gauge } = open(text, { chunk: 1000 });
      await expect(problemOf(reader.nextPart())).resolves.toBe('too-large');
      expect(gauge.peak).toBeLessThan(20_000);
    }
  });

  it('with more bytes than allowed is stopped there', async () => {
    const text = partOf('a', 'x'.repeat(100_000));
    const opened = open(text, { chunk: 100, limits: { totalBytes: 1000 } });
    await opened.reader.nextPart();
    await expect(problemOf(readField(opened.reader, 1_000_000, opened.gauge))).resolves.toBe(
      'too-large',
    );
    expect(opened.pulled()).toBe(11);
    const field = open(text, { chunk: 100 });
    await field.reader.nextPart();
    await expect(problemOf(readField(field.reader, 50, field.gauge))).resolves.toBe('too-large');
  });

  it('of near-boundaries costs no more than other bytes', async () => {
    const boundary = 'a'.repeat(70);
    const near = `\r\n--${'a'.repeat(69)}`;
    const content = near.repeat(20_000);
    const text = `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n${content}\r\n--${boundary}--`;
    const { reader, gauge } = open(text, { boundary, chunk: 4096 });
    await reader.nextPart();
    let size = 0;
    for (let next = await reader.read(); next; next = await reader.read()) size += next.length;
    expect(size).toBe(content.length);
    expect(gauge.peak).toBeLessThan(2 * (4096 + 100));
  });

  it('of a hundred thousand parts is read part by part, never ahead', async () => {
    const text = partOf('a', '1').repeat(100_000);
    const { reader, pulled } = open(text, { chunk: 64 });
    await reader.nextPart();
    await readField(reader, 10, createUploadGauge());
    expect(pulled()).toBeLessThan(3);
  });
});

it('holds one piece at a time, and nothing at the end', async () => {
  const text = `${partOf('a', 'x'.repeat(100_000))}--b--`;
  const { reader, gauge, pulled } = open(text, { chunk: 1000 });
  await reader.nextPart();
  await reader.read();
  const before = pulled();
  // Nobody reads on, so nothing is taken.
  await Promise.resolve();
  expect(pulled()).toBe(before);
  while (await reader.read());
  expect(await reader.nextPart()).toBeUndefined();
  expect(gauge.peak).toBeLessThan(2200);
  expect(gauge.held).toBe(0);
});

it('counts what it has given out until more is asked for', async () => {
  const { reader, gauge } = open(`${partOf('a', 'x'.repeat(1900))}--b--`, { chunk: 1000 });
  await reader.nextPart();
  const first = await reader.read();
  expect(gauge.held).toBe(first?.length);
  const second = await reader.read();
  expect(second?.length).toBeGreaterThan(900);
  expect(gauge.held).toBeLessThan((second?.length ?? 0) + 60);
  expect(gauge.held).toBeGreaterThanOrEqual(second?.length ?? 0);
  expect(await reader.read()).toBeUndefined();
});

it('counts what it joins twice, for as long as it is there twice', async () => {
  const { reader, gauge } = open(`--b\r\nX: ${'a'.repeat(2000)}`, { chunk: 1000 });
  await expect(problemOf(reader.nextPart())).resolves.toBe('bad-multipart');
  expect(gauge.peak).toBeGreaterThan(4000);
  expect(gauge.held).toBeLessThan(2100);
});

it('says that a client went away, and lets go of what it had', async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(partOf('a', '1').slice(0, -1)));
    },
    pull(controller) {
      controller.error(new Error('aborted'));
    },
  });
  const gauge = createUploadGauge();
  const limits = { ...defaultUploadLimits, fieldBytes: 10 };
  const reader = createMultipartReader({ body, boundary: 'b', limits, gauge });
  await reader.nextPart();
  await expect(problemOf(readField(reader, 10, createUploadGauge()))).resolves.toBe(
    'bad-multipart',
  );
  reader.cancel();
  expect(gauge.held).toBe(0);
});

it('cancels what it reads from', async () => {
  const { reader, cancelled } = open(partOf('a', '1'));
  await reader.nextPart();
  reader.cancel();
  expect(cancelled()).toBe(true);
});

describe('a body of any parts', () => {
  const boundaries = fc
    .array(fc.constantFrom(...'ab-:=?'), { minLength: 1, maxLength: 6 })
    .map((letters) => letters.join(''));
  /** Made of what boundaries are made of, so that near ones are many. */
  const contents = (boundary: string) =>
    fc
      .array(
        fc.oneof(
          fc.constantFrom('\r', '\n', '\r\n', '-', '--', '\r\n-', '\r\n--', '\r\n\r\n'),
          fc.constant(`\r\n--${boundary.slice(0, -1)}`),
          fc.constant(`--${boundary}`),
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        { maxLength: 12 },
      )
      .map((pieces) => encoder.encode(pieces.join('')))
      .filter((bytes) => !latin(bytes).includes(`\r\n--${boundary}`));
  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const bodies = boundaries.chain((boundary) =>
    fc.record({
      boundary: fc.constant(boundary),
      parts: fc.array(contents(boundary), { minLength: 1, maxLength: 4 }),
      cuts: fc.array(fc.nat(), { maxLength: 20 }),
      tail: fc.constantFrom('', '\r\n'),
    }),
  );

  /** The bytes of a body, cut at any places, and read to their end. */
  async function read(whole: Buffer, boundary: string, cuts: readonly number[]) {
    const places = [
      0,
      ...cuts.map((cut) => cut % whole.length).sort((a, b) => a - b),
      whole.length,
    ];
    const chunks = places.slice(1).map((to, index) => whole.subarray(places[index], to));
    const gauge = createUploadGauge();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks)
          if (chunk.length > 0) controller.enqueue(Uint8Array.from(chunk));
        controller.close();
      },
    });
    const limits = { ...defaultUploadLimits, fieldBytes: 1000 };
    const reader = createMultipartReader({ body, boundary, limits, gauge });
    const read: string[] = [];
    try {
      for (let next = await reader.nextPart(); next; next = await reader.nextPart()) {
        const head = await reader.peek(4);
        const content = latin(await readField(reader, 100_000, gauge));
        expect(content.startsWith(latin(head))).toBe(true);
        expect(head.length).toBe(Math.min(4, content.length));
        read.push(content);
      }
      return read;
    } finally {
      reader.cancel();
      expect(gauge.held).toBe(0);
      // Nothing is held more than twice: where two pieces are joined.
      expect(gauge.peak).toBeLessThanOrEqual(3 * whole.length + 20);
    }
  }

  const whole = (boundary: string, parts: readonly Uint8Array[], tail: string) =>
    Buffer.concat([
      ...parts.flatMap((content, index) => [
        encoder.encode(`--${boundary}\r\nContent-Disposition: form-data; name="p${index}"\r\n\r\n`),
        content,
        encoder.encode('\r\n'),
      ]),
      encoder.encode(`--${boundary}--${tail}`),
    ]);

  it('is read as it was written, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async ({ boundary, parts, cuts, tail }) => {
        expect(await read(whole(boundary, parts, tail), boundary, cuts)).toEqual(parts.map(latin));
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('that ends too early is never taken for whole', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, fc.nat(), async ({ boundary, parts, cuts }, cut) => {
        const bytes = whole(boundary, parts, '');
        const short = bytes.subarray(0, 1 + (cut % (bytes.length - 1)));
        await expect(problemOf(read(short, boundary, cuts))).resolves.toBe('bad-multipart');
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('with any bytes after it or before it is refused', async () => {
    const some = fc.uint8Array({ minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        bodies,
        some,
        fc.boolean(),
        async ({ boundary, parts, cuts }, odd, before) => {
          const bytes = whole(boundary, parts, '\r\n');
          const more = Buffer.concat(before ? [odd, bytes] : [bytes, odd]);
          await expect(problemOf(read(more, boundary, cuts))).resolves.toBe('bad-multipart');
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);
});

it('gives up on a body that stands still, and says so to whoever waits', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode('--b\r\nContent-')),
  });
  const gauge = createUploadGauge();
  const limits = { ...defaultUploadLimits, fieldBytes: 10, stallMs: 20 };
  const reader = createMultipartReader({ body, boundary: 'b', limits, gauge });
  await expect(problemOf(reader.nextPart())).resolves.toBe('request-timeout');
  expect(gauge.held).toBe(0);
});
