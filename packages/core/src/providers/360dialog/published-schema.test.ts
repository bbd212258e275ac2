import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, drafts, samplesOf } from '../../../test/arbitraries.ts';
import {
  cellOf,
  type Draft,
  d360,
  decode,
  getAt,
  hasError,
  type Issue,
  isCodec,
  type Json,
  type MessageType,
  type Path,
  parentPointer,
  parsePointer,
  pathKey,
  prepare,
} from '../../index.ts';
import { payloads } from './__fixtures__/payloads.ts';
import { templatePayloads } from './__fixtures__/templates.ts';

const file = new URL(
  '../../../../../../shared/conformance/schemas/360dialog-message.schema.json',
  import.meta.url,
);
const isHere = existsSync(file);
const published = isHere ? (JSON.parse(readFileSync(file, 'utf8')) as Schema) : {};

/** As much of JSON Schema as the published one uses. */
interface Schema {
  $ref?: string;
  $defs?: { [name: string]: Schema };
  allOf?: Schema[];
  properties?: { [name: string]: Schema };
  items?: Schema;
}

const ajv = new Ajv({ strict: false, allErrors: true });
const accepts = ajv.compile(published as object);

const types = (Object.keys(d360.codecs) as MessageType[]).filter(
  (type) => isCodec(cellOf(d360, type)) && type !== 'custom',
);
const samples = types.flatMap((type) => samplesOf(type)).map((message) => draftOf(message, d360));
const pasted = Object.values({ ...payloads, ...templatePayloads }).map(
  (payload) => decode(payload, d360).draft,
);
const undocumented = d360.limits.filter(({ rule }) => rule === 'undocumented');

function saidOf(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ limit }) => undocumented.some(({ id }) => id === limit));
}

/** What the published schema has against a body that we would send, and no row admits. */
function unadmitted(draft: Draft): string[] {
  const { request, issues } = prepare(draft, d360);
  if (hasError(issues) || accepts(request.body.value)) return [];
  const admitted = saidOf(issues).map(({ pointer = '' }) => pointer);
  return (accepts.errors ?? [])
    .filter(({ instancePath, keyword }) =>
      // What stands in for a required member is admitted beside it.
      keyword === 'required'
        ? !admitted.some((pointer) => parentPointer(pointer) === instancePath)
        : !admitted.includes(instancePath),
    )
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The published schema of a place, if it lists it. */
function schemaAt(pointer: string): Schema | undefined {
  return parsePointer(pointer).reduce<Schema | undefined>((schema, key) => {
    const known = schema && resolved(schema);
    return /^\d+$/.test(key) && known?.items ? known.items : known?.properties?.[key];
  }, published);
}

function resolved(schema: Schema): Schema {
  const [only] = schema.allOf ?? [];
  const next = schema.$ref ? published.$defs?.[schema.$ref.replace('#/$defs/', '')] : only;
  return next ? resolved(next) : schema;
}

describe('360dialog: the published schema', () => {
  it(isHere ? 'is beside this checkout' : 'is not beside this checkout, so any body passes', () => {
    expect(published.$defs !== undefined).toBe(isHere);
  });

  it('takes every sample that we would send, but at the places that a row names', () => {
    for (const draft of [...samples, ...pasted]) expect(unadmitted(draft)).toEqual([]);
  });

  it('takes whatever else we would send, but at the places that a row names', () => {
    fc.assert(
      fc.property(drafts(d360), (draft) => {
        expect(unadmitted(draft)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(undocumented.map(({ id }) => id))('does not list the place of %s', (id) => {
    const found = [...samples, ...pasted].flatMap((draft) => {
      const { request, map, issues } = prepare(draft, d360);
      const isSent = (path: Path) =>
        map.marks.some((mark) => mark.present && pathKey(mark.path) === pathKey(path));
      return saidOf(issues)
        .filter(({ limit, path }) => limit === id && isSent(path))
        .map(({ pointer = '' }) => ({ pointer, body: request.body.value }));
    });
    expect(found.length, 'some sample or fixture has it').toBeGreaterThan(0);
    for (const { pointer, body } of found) {
      const schema = schemaAt(pointer);
      const value = getAt(body, parsePointer(pointer)) as Json;
      const isListed =
        schema !== undefined && ajv.compile({ ...schema, $defs: published.$defs ?? {} })(value);
      expect(isListed, `${pointer} = ${JSON.stringify(value)}`).toBe(false);
    }
  });
});
