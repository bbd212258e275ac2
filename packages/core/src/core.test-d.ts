import { expectTypeOf } from 'vitest';
import type {
  Codec,
  Draft,
  Issue,
  ListMessage,
  MessageType,
  Provider,
  Unsupported,
} from './index.ts';
import { digishare, empty, validate } from './index.ts';

// A provider without a cell for a type does not compile.
const { list: _, ...incomplete } = digishare.codecs;
expectTypeOf(incomplete).not.toExtend<Provider['codecs']>();

expectTypeOf<keyof Provider['codecs']>().toEqualTypeOf<MessageType>();
expectTypeOf(digishare.codecs.list).toEqualTypeOf<Codec<'list'> | Unsupported>();
expectTypeOf(empty('list')).toEqualTypeOf<Draft<ListMessage>>();
expectTypeOf(validate(empty('text'), digishare)).toEqualTypeOf<Issue[]>();
expectTypeOf<NonNullable<NonNullable<Draft['options']>['digishare']>>().toHaveProperty(
  'sendToThird',
);
