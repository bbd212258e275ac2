import { draftOf, samplesOf } from '../../../test/arbitraries.ts';
import { describePublishedSchema } from '../../../test/describe-published-schema.ts';
import { cellOf, d360, decode, isCodec, type MessageType } from '../../index.ts';
import { payloads } from './__fixtures__/payloads.ts';
import { templatePayloads } from './__fixtures__/templates.ts';

const types = (Object.keys(d360.codecs) as MessageType[]).filter(
  (type) => isCodec(cellOf(d360, type)) && type !== 'custom',
);
const samples = types.flatMap((type) => samplesOf(type)).map((message) => draftOf(message, d360));
const pasted = Object.values({ ...payloads, ...templatePayloads }).map(
  (payload) => decode(payload, d360).draft,
);

describePublishedSchema({
  provider: d360,
  file: '360dialog-message.schema.json',
  known: [...samples, ...pasted],
});
