import { describe, expect, it } from 'vitest';
import { draftOf, samplesOf } from '../../../test/arbitraries.ts';
import { readPublishedSchema } from '../../../test/published-schema.ts';
import { schemaReach } from '../../../test/schema-reach.ts';
import { bird, bodyForm, cellOf, encode, isCodec, type MessageType } from '../../index.ts';
import { sampleDrafts } from '../../samples.ts';
import { envelopePayloads } from './__fixtures__/envelopes.ts';
import { payloads } from './__fixtures__/payloads.ts';
import { deprecatedPayloads, templatePayloads } from './__fixtures__/templates.ts';

/** What no sample says, and why. Only a pasted payload can have it. */
const notInSamples: Readonly<Record<string, string>> = {
  'Template.variables.default': 'a name in a map that takes any',
};

/** What nothing that is sent says, and why. */
const nowhere: Readonly<Record<string, string>> = {
  'TypeText.text.metadata.line.emoji.items.length': 'read-only: Bird fills it in',
};

const published = readPublishedSchema('bird-create-message.schema.json');
const reach = schemaReach(published);

const types = (Object.keys(bird.codecs) as MessageType[]).filter(
  (type) => isCodec(cellOf(bird, type)) && type !== 'custom',
);
const bodies = [
  ...types.flatMap((type) => samplesOf(type)).map((message) => draftOf(message, bird)),
  ...(sampleDrafts.bird ?? []),
].map((draft) => bodyForm(encode(draft, bird).request));

/** Names that are listed and not there; a map's `default` is a name like any other. */
function missing(reached: ReadonlySet<string>): string[] {
  return [...reach.listed].filter((name) => !reached.has(name));
}

describe('bird: every property of the published schema', () => {
  it(published.isHere ? 'is walked' : 'is not beside this checkout, so none is looked for', () => {
    expect(reach.listed.size > 200).toBe(published.isHere);
  });

  it('is reached by a sample, or named with the reason why not', () => {
    const reasons = published.isHere ? { ...notInSamples, ...nowhere } : {};
    expect(missing(reach.reachedBy(bodies)).sort()).toEqual(Object.keys(reasons).sort());
  });

  it('is reached by a fixture, unless nothing that is sent has it', () => {
    const fixtures = Object.values({
      ...payloads,
      ...envelopePayloads,
      ...templatePayloads,
      ...deprecatedPayloads,
    });
    expect(missing(reach.reachedBy(fixtures))).toEqual(
      published.isHere ? Object.keys(nowhere) : [],
    );
  });
});
