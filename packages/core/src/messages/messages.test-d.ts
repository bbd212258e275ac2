import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Message, MessageOf, MessageType } from '../message.ts';
import type { ParameterValue } from '../parts/values/values.ts';
import { values } from '../parts/values/values.ts';
import { samples } from '../samples.ts';
import type { MessageDefinition, MessageSamples } from './definition.ts';
import type { ListMessage, ListSection } from './list.ts';
import { messages } from './registry.ts';
import type { TemplateMessage } from './template.ts';

describe('messages', () => {
  test('narrow by type', () => {
    expectTypeOf<MessageOf<'list'>>().toEqualTypeOf<ListMessage>();
    expectTypeOf<MessageOf<'list'>['sections']>().toEqualTypeOf<ListSection[]>();
    expectTypeOf<MessageOf<'text' | 'list'>['type']>().toEqualTypeOf<'text' | 'list'>();
    expectTypeOf<MessageOf<MessageType>>().toEqualTypeOf<Message>();
    // @ts-expect-error There is no such message type.
    expectTypeOf<MessageOf<'telegram'>>();

    const message = messages.list.empty() as Message;
    if (message.type === 'list') expectTypeOf(message.sections).toEqualTypeOf<ListSection[]>();
    // @ts-expect-error Not every message has sections.
    message.sections;
  });

  test('have a definition and samples for every type, and for nothing else', () => {
    expectTypeOf<keyof typeof messages>().toEqualTypeOf<MessageType>();
    expectTypeOf<keyof typeof samples>().toEqualTypeOf<MessageType>();
    expectTypeOf(messages.carousel).toEqualTypeOf<MessageDefinition<'carousel'>>();
    expectTypeOf(samples.carousel).toEqualTypeOf<MessageSamples<MessageOf<'carousel'>>>();
    expectTypeOf(messages.list.empty()).toEqualTypeOf<ListMessage>();

    const { list: _, ...others } = messages;
    // @ts-expect-error A forgotten type does not compile.
    const incomplete: { readonly [T in MessageType]: MessageDefinition<T> } = others;
    const swapped: { readonly [T in MessageType]: MessageDefinition<T> } = {
      ...messages,
      // @ts-expect-error Nor does a definition under another type.
      image: messages.video,
    };
    expectTypeOf([incomplete, swapped]).toBeArray();
  });

  test('are what their shapes say', () => {
    expectTypeOf<z.output<typeof messages.list.schema>>().toEqualTypeOf<ListMessage>();
    expectTypeOf<z.output<typeof messages.template.schema>>().toEqualTypeOf<TemplateMessage>();
  });
});

describe('template values', () => {
  test('have a definition for every type, and for nothing else', () => {
    expectTypeOf<keyof typeof values>().toEqualTypeOf<ParameterValue['type']>();
    expectTypeOf(values['line-items'].empty().type).toEqualTypeOf<'line-items'>();
  });

  test('narrow by type', () => {
    const value = values.currency.empty() as ParameterValue;
    if (value.type === 'currency') expectTypeOf(value.fallback).toEqualTypeOf<string>();
  });
});
