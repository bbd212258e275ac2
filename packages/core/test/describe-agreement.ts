import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context, Issue, Json, Message, MessageType, Path, Provider } from '../src/index.ts';
import {
  bodyForm,
  checkPayload,
  encode,
  hasError,
  jsonSchemaOf,
  limitsOf,
  setAt,
  sourceOf,
  validate,
} from '../src/index.ts';
import { draftOf, drafts, samplesOf } from './arbitraries.ts';

/** A row of the limit table, typed once more by hand from the source. */
export type LimitExpectation = {
  id: string;
  severity: Issue['severity'];
} & (
  | {
      /** The draft's place and two values of it: one at the limit, one past it. */
      type: MessageType;
      path: Path;
      allowed: unknown;
      refused: unknown;
      code: string;
      params?: Issue['params'];
      /** Where the issue stands, if not at `path`. */
      issueAt?: Path;
      /** The message around the place; the type's maximal sample where absent. */
      message?: Message;
      /** The situation, for rules about time. */
      context?: Context;
    }
  | {
      /** Rows that the wire's shape holds: two payloads. */
      allowedPayload: Json;
      refusedPayload: Json;
      code: string;
      pointer: string;
    }
);

/** What a provider's suite brings to the laws. */
export interface ProviderSuite {
  provider: Provider;
  /** One payload for each wire shape: they decode without residue and come back the same. */
  fixtures: Readonly<Record<string, Json>>;
  limits: readonly LimitExpectation[];
}

const runs = { numRuns: 300 };

/** Hundreds of drafts take seconds on a busy machine, in milliseconds. */
const patience = 60_000;

/** Law 4: the table, the shapes and what is encoded say the same. */
export function describeAgreement(
  { provider, limits }: ProviderSuite,
  types: readonly MessageType[],
): void {
  describe(`${provider.id}: law 4, agreement`, () => {
    const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });
    const schemas = new Map(types.map((type) => [type, ajv.compile(jsonSchemaOf(provider, type))]));

    it(
      'emits nothing without errors that its own JSON Schema refuses',
      () => {
        fc.assert(
          fc.property(drafts(provider), (draft) => {
            fc.pre(!hasError(validate(draft, provider)));
            const check = schemas.get(draft.message.type);
            expect(
              check?.(bodyForm(encode(draft, provider).request)),
              JSON.stringify(check?.errors),
            ).toBe(true);
          }),
          runs,
        );
      },
      patience,
    );

    it('cites a source of its own for every row', () => {
      for (const limit of limitsOf(provider)) {
        const source = sourceOf(provider, limit.source.key);
        expect(source, limit.id).toBeDefined();
        expect(limit.source.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const key of limit.alsoIn ?? []) expect(sourceOf(provider, key), key).toBeDefined();
      }
      const ids = limitsOf(provider).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('has every row typed once more by hand', () => {
      const typed = new Set(limits.map(({ id }) => id));
      expect(
        limitsOf(provider)
          .map(({ id }) => id)
          .filter((id) => !typed.has(id)),
      ).toEqual([]);
      expect([...typed].filter((id) => !provider.limits.some((limit) => limit.id === id))).toEqual(
        [],
      );
    });

    it.each(limits.map((limit) => [limit.id, limit] as const))('%s', (_, expected) => {
      if ('refusedPayload' in expected) {
        // A warning about the place's value is another row's business.
        const at = ({ pointer, severity }: Issue) =>
          pointer === expected.pointer && severity === expected.severity;
        expect(checkPayload(expected.allowedPayload, provider).filter(at)).toEqual([]);
        const found = checkPayload(expected.refusedPayload, provider).filter(at);
        expect(found.map(({ code, severity }) => ({ code, severity }))).toContainEqual({
          code: expected.code,
          severity: expected.severity,
        });
        return;
      }
      const sample = expected.message ?? samplesOf(expected.type)[1];
      if (!sample) throw new Error('no sample');
      const draft = draftOf(sample, provider);
      const of = (value: unknown) =>
        validate(setAt(draft, expected.path, value), provider, expected.context).filter(
          ({ limit }) => limit === expected.id,
        );
      expect(of(expected.allowed)).toEqual([]);
      const [issue] = of(expected.refused);
      expect(issue).toMatchObject({
        code: expected.code,
        severity: expected.severity,
        path: expected.issueAt ?? expected.path,
        ...(expected.params && { params: expected.params }),
      });
    });
  });
}
