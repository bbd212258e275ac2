import { type Draft, d360, type Provider } from '@messagewright/core';
import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MessageBuilder } from '../index.ts';
import {
  AmountField,
  CountryField,
  DateTimeField,
  EmojiField,
  LocationFields,
  PhoneField,
} from './index.ts';

it('writes on a server nothing that only the browser knows: names, amounts, the time zone', () => {
  const draft = {
    version: 1,
    to: { type: 'phone', phone: '+442079460958' },
    message: {
      type: 'location',
      latitude: 33.5731,
      longitude: -7.5898,
      country: 'MA',
      code: 'MAD',
      amount1000: 1500,
      at: 0,
      emoji: '🎉',
    },
  };
  const fields = createElement(
    Fragment,
    null,
    createElement(LocationFields, { path: 'message' }),
    createElement(CountryField, { path: 'message.country' }),
    createElement(AmountField, { path: 'message.amount1000' }),
    createElement(DateTimeField, { path: 'message.at' }),
    createElement(EmojiField, { path: 'message.emoji' }),
    createElement(PhoneField, { path: 'to.phone' }),
  );
  const html = renderToString(
    createElement(
      MessageBuilder.Root,
      { provider: d360 as Provider, defaultValue: draft as unknown as Draft },
      fields,
    ),
  );
  expect(html).toContain('33.5731 north, 7.5898 west');
  expect(html).toContain('value="MA"');
  expect(html).toContain('🎉');
  expect(html).toContain('type="datetime-local" value=""');
  expect(html).not.toContain('mw-hint');
  expect(html).not.toContain('mw-locator__land');
});
