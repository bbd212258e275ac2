import { draftOf, samplesOf } from '../../../test/arbitraries.ts';
import { describePublishedSchema } from '../../../test/describe-published-schema.ts';
import { bird, cellOf, decode, isCodec, type MessageType } from '../../index.ts';
import { sampleDrafts } from '../../samples.ts';
import { envelopePayloads } from './__fixtures__/envelopes.ts';
import { payloads } from './__fixtures__/payloads.ts';
import { deprecatedPayloads, templatePayloads } from './__fixtures__/templates.ts';

const types = (Object.keys(bird.codecs) as MessageType[]).filter(
  (type) => isCodec(cellOf(bird, type)) && type !== 'custom',
);
const samples = types.flatMap((type) => samplesOf(type)).map((message) => draftOf(message, bird));
const pasted = Object.values({
  ...payloads,
  ...envelopePayloads,
  ...templatePayloads,
  ...deprecatedPayloads,
}).map((payload) => decode(payload, bird).draft);

describePublishedSchema({
  provider: bird,
  file: 'bird-create-message.schema.json',
  known: [...samples, ...(sampleDrafts.bird ?? []), ...pasted],
});
