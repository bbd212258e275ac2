import { describe, expect, it } from 'vitest';
import type { Draft, Issue, Path, Provider } from '../src/index.ts';
import { bodyForm, hasError, parentPointer, pathKey, prepare } from '../src/index.ts';
import { isAtOrBelow } from '../src/place.ts';
import { drafts } from './arbitraries.ts';
import { fuzz, patience, seed } from './fuzz-runs.ts';
import { readPublishedSchema } from './published-schema.ts';

interface PublishedSuite {
  provider: Provider;
  /** The schema's file in the folder of conformance data. */
  file: string;
  /** Drafts of samples and of fixtures. */
  known: readonly Draft[];
}

/** What we send is what the provider's published schema takes, but where a row says otherwise. */
export function describePublishedSchema({ provider, file, known }: PublishedSuite): void {
  const published = readPublishedSchema(file);
  const undocumented = provider.limits.filter(({ rule }) => rule === 'undocumented');

  function saidOf(issues: readonly Issue[]): Issue[] {
    return issues.filter(({ limit }) => undocumented.some(({ id }) => id === limit));
  }

  /** What the published schema has against a body that we would send, and no row admits. */
  function unadmitted(draft: Draft): string[] {
    const { request, issues } = prepare(draft, provider);
    if (hasError(issues)) return [];
    const admitted = saidOf(issues).map(({ pointer = '' }) => pointer);
    return published
      .errorsOf(bodyForm(request))
      .filter(({ instancePath, keyword }) =>
        // What stands in for a required member is admitted beside it.
        keyword === 'required'
          ? !admitted.some((pointer) => parentPointer(pointer) === instancePath)
          : !admitted.includes(instancePath),
      )
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  describe(`${provider.id}: the published schema`, () => {
    it(
      published.isHere
        ? 'is beside this checkout'
        : 'is not beside this checkout, so any body passes',
      () => {
        expect(published.schema.$defs !== undefined).toBe(published.isHere);
      },
    );

    it('takes every sample that we would send, but at the places that a row names', () => {
      for (const draft of known) expect(unadmitted(draft)).toEqual([]);
    });

    it(
      `takes whatever else we would send, but at the places that a row names (seed ${seed})`,
      async ({ annotate }) => {
        let sendable = 0;
        const tried = fuzz(drafts(provider), (draft) => {
          if (!hasError(prepare(draft, provider).issues)) sendable++;
          expect(unadmitted(draft)).toEqual([]);
        });
        // A property that holds for nothing is no proof; a slow machine tries too few to tell.
        if (tried > 300) expect(sendable).toBeGreaterThan(tried / 20);
        await annotate(`seed ${seed}: ${tried} drafts, ${sendable} without an error`);
      },
      patience,
    );

    it.each(undocumented.map(({ id }) => id))('does not take the place of %s', (id) => {
      const found = known.flatMap((draft) => {
        const { request, map, issues } = prepare(draft, provider);
        const isSent = (path: Path) =>
          map.marks.some((mark) => mark.present && pathKey(mark.path) === pathKey(path));
        return saidOf(issues)
          .filter(({ limit, path }) => limit === id && isSent(path))
          .map(({ pointer = '' }) => ({ pointer, body: bodyForm(request) }));
      });
      expect(found.length, 'some sample or fixture has it').toBeGreaterThan(0);
      for (const { pointer, body } of found) {
        const errors = published.errorsOf(body);
        const isRefused = errors.some(({ instancePath }) => isAtOrBelow(instancePath, pointer));
        expect(isRefused || !published.lists(pointer), pointer).toBe(true);
      }
    });
  });
}
