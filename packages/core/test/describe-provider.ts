import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Json, MessageType, Path, Provider } from '../src/index.ts';
import {
  bodyForm,
  cellOf,
  checkPayload,
  convert,
  decode,
  detect,
  encode,
  formOf,
  getAt,
  isCodec,
  normalize,
  parentPointer,
  parsePointer,
  partsOf,
  prepare,
  setAt,
  validate,
  verdict,
} from '../src/index.ts';
import { draftOf, drafts, json, nearPayloads, samplesOf } from './arbitraries.ts';
import { describeAgreement, type ProviderSuite } from './describe-agreement.ts';

const runs = { numRuns: 300 };

/** Hundreds of drafts take seconds on a busy machine, in milliseconds. */
const patience = 60_000;

function body(draft: Draft, provider: Provider): Json {
  return bodyForm(encode(draft, provider).request);
}

/** The laws of the model, for any provider. */
export function describeProvider({ provider, fixtures, limits }: ProviderSuite): void {
  const payloads = Object.values(fixtures);
  const types = (Object.keys(provider.codecs) as MessageType[]).filter((type) =>
    isCodec(cellOf(provider, type)),
  );

  describe(`${provider.id}: law 1, authoring`, () => {
    it(
      'gives the same request after decoding and encoding again',
      () => {
        fc.assert(
          fc.property(drafts(provider), (draft) => {
            const once = body(draft, provider);
            expect(body(decode(once, provider).draft, provider)).toEqual(once);
          }),
          runs,
        );
      },
      patience,
    );

    it(
      'decodes to the normal form of the draft',
      () => {
        fc.assert(
          fc.property(drafts(provider), (draft) => {
            fc.pre(
              !validate(draft, provider).some(
                ({ code, severity }) => code === 'loss' || severity === 'error',
              ),
            );
            expect(decode(encode(draft, provider).request, provider).draft).toEqual(
              normalize(stated(draft, provider), provider),
            );
          }),
          runs,
        );
      },
      patience,
    );

    it.each(types.filter((type) => type !== 'custom'))('has normal samples: %s', (type) => {
      for (const message of samplesOf(type)) {
        const draft = draftOf(message, provider);
        expect(normalize(draft, provider)).toEqual(draft);
        if (!validate(draft, provider).some(({ code }) => code === 'loss')) {
          const { request } = encode(draft, provider);
          expect(decode(request, provider).draft).toEqual(stated(draft, provider));
        }
      }
    });
  });

  describe(`${provider.id}: law 2, fidelity`, () => {
    it.each(Object.keys(fixtures))('reads a documented shape without residue: %s', (name) => {
      const { draft } = decode(fixtures[name] as Json, provider);
      // Which of several wire forms it was is noted; nothing of it stands outside our words.
      expect(JSON.stringify(draft)).not.toContain('"rest":');
      expect(JSON.stringify(draft)).not.toContain('"type":"custom"');
      expect(body(draft, provider)).toEqual(fixtures[name]);
    });

    it(
      'gives back any JSON as it came',
      () => {
        fc.assert(
          fc.property(fc.oneof(json, nearPayloads(payloads)), (payload) => {
            expect(body(decode(payload, provider).draft, provider)).toEqual(payload);
          }),
          { numRuns: 1000 },
        );
      },
      patience,
    );

    it(
      'gives a payload back through its request too',
      () => {
        for (const payload of payloads) {
          const { draft } = decode(payload, provider);
          const { request } = encode(draft, provider);
          expect(decode(request, provider).draft).toEqual(draft);
        }
      },
      patience,
    );

    it('gives the parts of a request in the order of the payload', () => {
      for (const payload of payloads) {
        const { draft } = decode(payload, provider);
        const { body: sent } = encode(draft, provider).request;
        if (sent.kind !== 'multipart') continue;
        expect(sent.parts).toEqual(partsOf(payload));
        expect(formOf(sent.parts)).toEqual(payload);
      }
    });

    it(
      'changes only the edited place of the wire',
      () => {
        for (const payload of payloads) {
          const { draft } = decode(payload, provider);
          const before = prepare(draft, provider).map;
          for (const path of textPaths(draft)) {
            // Another key of a wire map is another place, so no single place holds both.
            if (isKey(draft, path, before.pointerOf(path))) continue;
            const edited = setAt(draft, path, 'edited');
            const { map } = prepare(edited, provider);
            const pointer = map.pointerOf(path);
            const place = pointer === undefined ? [] : parsePointer(pointer);
            const restored = setAt(
              body(edited, provider),
              numeric(place),
              getAt(body(draft, provider), place),
            );
            expect(restored).toEqual(body(draft, provider));
          }
        }
      },
      patience,
    );

    it(
      'keeps an unknown member with its node when the node moves',
      () => {
        for (const payload of payloads) {
          const { map } = prepare(decode(payload, provider).draft, provider);
          for (const { path, pointer } of map.marks.filter((mark) => mark.node && mark.present)) {
            const keys = numeric([...parsePointer(pointer), 'unheard_of']);
            const { draft } = decode(setAt(payload, keys, { of: 1 }), provider);
            expect(JSON.stringify(getAt(draft, [...path, 'extra', provider.id]))).toContain(
              'unheard_of',
            );
          }
        }
      },
      patience,
    );
  });

  describe(`${provider.id}: law 3, honesty`, () => {
    it.each(types.filter((type) => type !== 'custom'))('says every value it loses: %s', (type) => {
      for (const message of samplesOf(type)) {
        const draft = draftOf(message, provider);
        const before = prepare(draft, provider);
        for (const path of textPaths(stated(draft, provider))) {
          const changed = setAt(draft, path, `${String(getAt(draft, path))}!`);
          const isWritten =
            JSON.stringify(prepare(changed, provider).request) !== JSON.stringify(before.request);
          const isSaid = before.issues.some((issue) => issue.path.join('.') === path.join('.'));
          expect(isWritten || isSaid, path.join('.')).toBe(true);
        }
      }
    });

    it('refuses the types it does not carry, and says so', () => {
      const others = (Object.keys(provider.codecs) as MessageType[]).filter(
        (type) => !types.includes(type),
      );
      for (const type of others) {
        const [message] = samplesOf(type);
        if (!message) continue;
        const draft = draftOf(message, provider);
        expect(validate(draft, provider).map(({ code }) => code)).toContain('type.unsupported');
        expect(verdict(draft, provider).status).toBe('cannot');
      }
    });
  });

  describeAgreement({ provider, fixtures, limits }, types);

  describe(`${provider.id}: law 5, calm`, () => {
    it(
      'never throws, whatever comes, and leaves prototypes alone',
      () => {
        const before = Object.getOwnPropertyNames(Object.prototype).length;
        fc.assert(
          fc.property(json, nearPayloads(payloads), drafts(provider), (any, near, draft) => {
            for (const payload of [any, near]) {
              checkPayload(payload, provider);
              detect(payload, [provider]);
              validate(payload as unknown as Draft, provider);
              const mixed = { ...draft, message: payload } as unknown as Draft;
              validate(mixed, provider);
            }
            normalize(draft, provider);
            convert(draft, provider);
          }),
          runs,
        );
        expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      },
      patience,
    );

    it(
      'stays calm with many unknown members and many items',
      () => {
        const [payload] = payloads;
        const many = Object.fromEntries(
          Array.from({ length: 30_000 }, (_, index) => [`k${index}`, index]),
        );
        const wide = { ...(payload as object), ...many } as Json;
        const { draft } = decode(wide, provider);
        expect(body(draft, provider)).toEqual(wide);
        expect(checkPayload(wide, provider).length).toBeLessThanOrEqual(501);
      },
      patience,
    );

    it.each([0, 100, 199, 200, 201, 302, 400, 401, 403, 404, 413, 422, 429, 500, 503, 599])(
      'reads any answer with status %i',
      (status) => {
        fc.assert(
          fc.property(fc.option(json, { nil: undefined }), (answer) => {
            const [message] = samplesOf('text');
            if (!message) return;
            const { map, request } = prepare(draftOf(message, provider), provider);
            const read = provider.answer(status, answer, map, bodyForm(request));
            expect(['accepted', 'rejected', 'unknown']).toContain(read.outcome);
            if (status >= 500) expect(read.outcome).not.toBe('accepted');
          }),
          { numRuns: 50 },
        );
      },
    );
  });

  describe(`${provider.id}: law 6, pointing`, () => {
    it(
      'points into the payload, or at a member whose parent is there',
      () => {
        fc.assert(
          fc.property(fc.oneof(json, nearPayloads(payloads)), (payload) => {
            for (const { pointer } of checkPayload(payload, provider)) {
              expect(pointer).toBeDefined();
              const parent = parentPointer(pointer as string);
              if (parent === undefined) continue;
              expect(typeof getAt(payload, parsePointer(parent))).toBe('object');
              expect(getAt(payload, parsePointer(parent))).not.toBeNull();
            }
          }),
          { numRuns: 1000 },
        );
      },
      patience,
    );

    it('does not take for its own what has none of its members', () => {
      const others: Json[] = [{}, { a: 1 }, [], 'text', 7, null];
      for (const payload of others) {
        expect(detect(payload, [provider])).toEqual([]);
        expect(decode(payload, provider).draft.message).toMatchObject({ scope: 'body' });
      }
    });

    it('recognises its own payloads', () => {
      for (const payload of payloads) {
        expect(detect(payload, [provider])[0]?.confidence).toBe(1);
      }
    });
  });
}

/** The draft without the hints about a medium that its wire has no place for, such as a MIME type. */
function stated(draft: Draft, provider: Provider): Draft {
  const written = new Set(
    prepare(draft, provider)
      .map.marks.filter(({ present }) => present)
      .map(({ path }) => path.join('.')),
  );
  return textPaths(draft)
    .filter((path) => ['mime', 'filename'].includes(String(path.at(-1))))
    .filter((path) => !written.has(path.join('.')))
    .reduce((next, path) => setAt(next, path, undefined), draft);
}

/** The places of a draft that hold texts somebody wrote: no tags, nothing kept. */
function textPaths(draft: Draft): Path[] {
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string' && path.at(-1) !== 'type') found.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'extra') continue;
      visit(member, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(draft.message, ['message']);
  visit(draft.to, ['to']);
  return found;
}

/** Whether a text of the draft is the name of a member of the wire. */
function isKey(draft: Draft, path: Path, pointer: string | undefined): boolean {
  const isNamed = pointer !== undefined && parsePointer(pointer).at(-1) === getAt(draft, path);
  return path.at(-1) === 'key' || (path.at(-1) === 'name' && isNamed);
}

function numeric(keys: readonly string[]): Path {
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
