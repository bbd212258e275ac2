import { describe, expect, it } from 'vitest';
import {
  convert,
  type Draft,
  d360,
  digishare,
  type Message,
  type MessageType,
  messages,
  retype,
  verdict,
} from './index.ts';
import { samples } from './samples.ts';

const to = { type: 'conversation', id: 'conv_1' } as const;
const list: Draft = { version: 1, to, message: samples.list.maximal };

describe('retype', () => {
  it('takes header, body and footer along, and names the rest', () => {
    const { draft, issues } = retype(list, 'buttons');
    expect(draft.message).toEqual({
      ...messages.buttons.empty(),
      header: samples.list.maximal.header,
      body: samples.list.maximal.body,
      footer: samples.list.maximal.footer,
    });
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      'message.button',
      'message.sections',
    ]);
    expect(draft.to).toBe(to);
  });

  it('finds the text under its name in each type', () => {
    expect(retype(list, 'text').draft.message).toMatchObject({ text: samples.list.maximal.body });
    expect(retype(list, 'image').draft.message).toMatchObject({
      caption: samples.list.maximal.body,
    });
  });

  it('does not write over what the base holds', () => {
    const base = { type: 'text', text: 'Written before' } as const;
    expect(retype(list, 'text', base).draft.message).toEqual(base);
  });

  const photo = { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' } as const;
  const of = (message: Message): Draft => ({ version: 1, to, message });

  it.each<[string, Message, MessageType, unknown]>([
    [
      'a file as another kind, without the type that was the first kind’s',
      { type: 'image', media: { ...photo, mime: 'image/jpeg' }, caption: 'Look' },
      'document',
      { type: 'document', media: { ...photo, kind: 'document' }, caption: 'Look' },
    ],
    [
      'a file that is an id',
      { type: 'video', media: { kind: 'video', source: 'id', id: '4021' } },
      'audio',
      { type: 'audio', media: { kind: 'audio', source: 'id', id: '4021' } },
    ],
    [
      'a file as the first of several',
      { type: 'image', media: photo, caption: 'Look' },
      'attachments',
      { type: 'attachments', items: [photo], caption: 'Look' },
    ],
    [
      'the only one of several files',
      { type: 'attachments', items: [photo] },
      'video',
      { type: 'video', media: { ...photo, kind: 'video' } },
    ],
  ])('takes along %s', (_, message, type, expected) => {
    expect(retype(of(message), type)).toEqual({ draft: of(expected as Message), issues: [] });
  });

  it('names several files where one can stand, and takes no empty one along', () => {
    const { draft, issues } = retype(of({ type: 'attachments', items: [photo, photo] }), 'image');
    expect(draft.message).toEqual(messages.image.empty());
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['message.items']);
    const empty = retype(of(messages.image.empty()), 'attachments');
    expect(empty).toEqual({ draft: of({ type: 'attachments', items: [] }), issues: [] });
  });

  it('says nothing is lost between a type and itself, and never throws between any two', () => {
    expect(retype(list, 'list')).toEqual({ draft: list, issues: [] });
    const types = Object.keys(messages) as MessageType[];
    for (const from of types) {
      for (const into of types) {
        const { draft } = retype({ version: 1, to, message: samples[from].maximal }, into);
        expect(draft.message.type).toBe(into);
        expect(messages[into].schema.safeParse(draft.message).success, `${from} to ${into}`).toBe(
          true,
        );
      }
    }
  });
});

describe('convert', () => {
  it('clears what belongs to the provider before, and says so', () => {
    const draft: Draft = {
      version: 1,
      to: { type: 'phone', phone: '+212600000000' },
      replyTo: { id: 'm' },
      message: { type: 'text', text: 'Hi' },
    };
    const { draft: next, issues } = convert(draft, digishare);
    expect(next).toEqual({
      version: 1,
      to: { type: 'conversation', id: '' },
      message: draft.message,
    });
    expect(issues.map(({ code }) => code)).toEqual(['loss.reply', 'loss.recipient', 'required']);
  });

  it('clears the id of the message reacted to, and says so', () => {
    const message: Draft['message'] = { type: 'reaction', messageId: 'wamid.4021', emoji: '👍' };
    const draft: Draft = { version: 1, to: { type: 'phone', phone: '+447700900123' }, message };
    const { draft: next, issues } = convert(draft, d360);
    expect(next.message).toEqual({ ...message, messageId: '' });
    expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'loss.reference', path: ['message', 'messageId'] },
      { code: 'required', path: ['message', 'messageId'] },
    ]);
  });

  it('keeps what the type wants, however empty, where the target lacks the type', () => {
    const message: Draft['message'] = { type: 'link', body: '', label: '', url: '' };
    expect(convert({ version: 1, to, message }, digishare).draft.message).toEqual(message);
  });

  it('makes one location button the location request that it is', () => {
    const draft: Draft = {
      version: 1,
      to,
      message: { type: 'buttons', body: 'Where?', buttons: [{ type: 'location-request' }] },
    };
    const { draft: next, issues } = convert(draft, digishare);
    expect(next.message).toEqual({ type: 'location-request', body: 'Where?' });
    // Of the message itself nothing is lost; the conversation is the other provider's.
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['loss.conversation', 'to.id'],
      ['required', 'to.id'],
    ]);
  });
});

describe('verdict', () => {
  it('tells the four cases apart', () => {
    const of = (message: Draft['message']) =>
      verdict({ version: 1, to, message }, digishare).status;
    expect(of(samples.text.minimal)).toBe('sends');
    expect(of(samples.buttons.maximal)).toBe('degrades');
    expect(of({ type: 'text', text: '' })).toBe('refused');
    expect(of(samples.image.minimal)).toBe('cannot');
  });
});
