import { describe, expect, it } from 'vitest';
import {
  bird,
  bodyForm,
  type Draft,
  d360,
  detect,
  digishare,
  encode,
  type Recipient,
} from './index.ts';
import { samples } from './samples.ts';

const to: Recipient = { type: 'phone', phone: '+31612345678' };
const receiver = { contacts: [{ identifierValue: '+31612345678' }] };
const payload = { receiver, body: { type: 'text', text: { text: 'Hello' } } };

describe('detect', () => {
  const all = [digishare, bird, d360];

  it('tells Bird’s payloads from the others', () => {
    for (const value of [payload, { receiver, template: { name: 'n', locale: 'en' } }]) {
      expect(detect(value, all)[0]).toMatchObject({ provider: { id: 'bird' }, confidence: 1 });
    }
  });

  it.each([d360, digishare])('leaves $label’s to it', (provider) => {
    const recipient: Recipient = provider === d360 ? to : { type: 'conversation', id: 'c1' };
    for (const type of ['text', 'buttons', 'list', 'location'] as const) {
      const each: Draft = { version: 1, to: recipient, message: samples[type].maximal };
      const value = bodyForm(encode(each, provider).request);
      expect(detect(value, all)[0]?.provider.id).toBe(provider.id);
    }
  });

  it('leaves a template of 360dialog to it', () => {
    const each: Draft = { version: 1, to, message: samples.template.maximal };
    expect(detect(bodyForm(encode(each, d360).request), all)[0]?.provider.id).toBe('360dialog');
  });
});
