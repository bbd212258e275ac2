import { describe, expect, it } from 'vitest';
import {
  bird,
  cellOf,
  convert,
  type Draft,
  d360,
  digishare,
  emptyRecipient,
  isCodec,
  isNote,
  livedesk,
  type Message,
  type MessageOf,
  type Provider,
  providers,
  setAt,
  validate,
} from '../index.ts';
import { samples } from '../samples.ts';

const phone = { type: 'phone', phone: '+447700900123' } as const;
const others: readonly Provider[] = Object.values(providers).filter(({ id }) => id !== 'livedesk');

function draftOf(message: Message, to: Draft['to'] = phone): Draft {
  return { version: 1, to, message };
}

/** What `convert` did and what the target then says, as `code path`. */
function converted(draft: Draft, target: Provider) {
  const { draft: next, issues } = convert(draft, target);
  const said = issues.filter(({ code }) => code !== 'schema.undocumented');
  return { next, said: said.map(({ code, path }) => `${code} ${path.join('.')}`.trim()) };
}

describe('convert to and from LiveDesk', () => {
  const buttons: MessageOf<'buttons'> = {
    type: 'buttons',
    header: { type: 'text', text: 'Delivery' },
    body: 'When shall we come?',
    footer: 'Atlas',
    buttons: [
      { type: 'reply', text: 'Morning', id: 'am' },
      { type: 'link', text: 'Another day', url: 'https://example.com/days' },
    ],
  };

  it('carries a text and a template with its values both ways', () => {
    const template: Message = {
      type: 'template',
      name: 'order_shipped',
      language: 'en',
      preview: 'Shipped',
      components: [{ slot: 'body', parameters: [{ value: { type: 'text', text: 'Salma' } }] }],
    };
    for (const message of [{ type: 'text', text: 'Hello' } as const, template]) {
      const there = converted(draftOf(message), livedesk);
      expect(there.next.message).toEqual(message);
      expect(there.said).toEqual(['loss.recipient to', 'required to.id']);
      expect(converted(there.next, d360).next.message).toEqual(message);
    }
  });

  it('offers buttons as a numbered text, and never makes it by itself', () => {
    const { draft, issues } = convert(draftOf(buttons), livedesk);
    expect(draft.message).toEqual(buttons);
    const offered = issues.find(({ code }) => code === 'convert.numbered-text');
    expect(offered).toMatchObject({ severity: 'warning', path: ['message'] });
    expect(offered?.repairs?.[0]?.patch[0]?.value).toEqual({
      type: 'text',
      text: 'Delivery\n\nWhen shall we come?\n\n1. Morning\n2. Another day: https://example.com/days\n\nAtlas',
    });
  });

  it('numbers the rows of a list through its sections', () => {
    const list: Message = {
      type: 'list',
      body: 'Pick',
      button: 'Open',
      sections: [
        { title: 'Today', rows: [{ type: 'row', title: 'A', id: 'a', description: 'first' }] },
        { title: 'Later', rows: [{ type: 'row', title: 'B', id: 'b' }] },
      ],
    };
    const { issues } = convert(draftOf(list), livedesk);
    const offered = issues.find(({ code }) => code === 'convert.numbered-text');
    expect(offered?.repairs?.[0]?.patch[0]?.value).toEqual({
      type: 'text',
      text: 'Pick\n\nToday\n1. A: first\n\nLater\n2. B',
    });
    expect(convert(draftOf(list), bird).issues.map(({ code }) => code)).not.toContain(
      'convert.numbered-text',
    );
  });

  it('counts what cannot be written in words', () => {
    const lossy = (message: Message) =>
      convert(draftOf(message), livedesk).issues.find(({ code }) =>
        code.startsWith('convert.numbered-text'),
      );
    const file = { kind: 'image', source: 'id', id: '7' } as const;
    expect(
      lossy({
        ...buttons,
        header: { type: 'media', media: file },
        buttons: [...buttons.buttons, { type: 'custom', json: '{}' }],
      }),
    ).toMatchObject({
      code: 'convert.numbered-text-lossy',
      params: { count: 2 },
      repairs: [{ patch: [{ value: { text: expect.stringContaining('1. Morning') } }] }],
    });
    expect(lossy(buttons)).toMatchObject({ code: 'convert.numbered-text' });
  });

  it('numbers a link too, with the picture above it as its address', () => {
    const { draft, issues } = convert(
      draftOf({
        type: 'link',
        header: {
          type: 'media',
          media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' },
        },
        body: 'Your invoice is ready.',
        label: 'Open it',
        url: 'https://example.com/invoices/4021',
      }),
      livedesk,
    );
    const [repair] = issues.find(({ code }) => code === 'convert.numbered-text')?.repairs ?? [];
    const mended = repair?.patch.reduce((each, { path, value }) => setAt(each, path, value), draft);
    expect(mended?.message).toEqual({
      type: 'text',
      text: 'https://example.com/a.jpg\n\nYour invoice is ready.\n\n1. Open it: https://example.com/invoices/4021',
    });
  });

  it('offers money and moments in a template as the words that are there, each by itself', () => {
    const money = { type: 'currency', code: 'MAD', amount1000: 349_500, fallback: '349.50 MAD' };
    const draft = draftOf({
      type: 'template',
      name: 'order_shipped',
      language: 'en',
      preview: 'Shipped',
      components: [{ slot: 'body', parameters: [{ value: money as never }] }],
    });
    const { draft: next, issues } = convert(draft, livedesk);
    expect(next.message).toEqual(draft.message);
    const [offered] = issues.filter(({ code }) => code === 'convert.value-text');
    const place = ['message', 'components', 0, 'parameters', 0, 'value'];
    expect(offered).toMatchObject({ path: place, params: { to: '349.50 MAD' } });
    expect(offered?.repairs?.[0]?.patch).toEqual([
      { path: place, value: { type: 'text', text: '349.50 MAD' } },
    ]);
    expect(convert(draft, d360).issues.map(({ code }) => code)).not.toContain('convert.value-text');
  });

  it('offers the values of Bird’s keys as a body, and no part that LiveDesk lacks', () => {
    const of = (components: Extract<Message, { type: 'template' }>['components']) =>
      convert(draftOf({ type: 'template', name: 'n', language: 'en', components }), livedesk);
    const keyed = of([
      { slot: 'keyed', parameters: [{ name: 'who', value: { type: 'text', text: 'Ada' } }] },
    ]);
    expect(keyed.draft.message).toMatchObject({
      components: [
        { slot: 'body', parameters: [{ name: 'who', value: { type: 'text', text: 'Ada' } }] },
      ],
    });
    const coupon = of([
      {
        slot: 'button',
        index: 0,
        button: 'copy_code',
        parameters: [{ value: { type: 'coupon', code: 'A1' } }],
      },
    ]);
    const codes = coupon.issues.map(({ code }) => code);
    expect(codes).not.toContain('convert.template-lossy');
    expect(coupon.issues).toContainEqual(
      expect.objectContaining({ code: 'one-of', path: ['message', 'components', 0, 'button'] }),
    );
    expect(codes).toContain('loss');
  });

  it.each(others.map((provider) => [provider.label, provider] as const))(
    'says of every button, list and link of %s that it can be a numbered text',
    (_, provider) => {
      for (const type of ['buttons', 'list', 'link'] as const) {
        if (!carries(provider, type)) continue;
        const { minimal, maximal, variants = [] } = samples[type];
        for (const message of [minimal, maximal, ...variants]) {
          const { draft, issues } = convert(draftOf(message, emptyOf(provider)), livedesk);
          const offers = issues.flatMap(({ repairs = [] }) => repairs);
          expect(offers.map(({ code }) => code)).toEqual(['text.number']);
          const mended = setAt(draft, ['message'], offers[0]?.patch[0]?.value);
          const wrong = validate(mended, livedesk).filter(({ severity }) => severity === 'error');
          expect(wrong.map(({ path }) => path.join('.'))).toEqual(['to.id']);
        }
      }
    },
  );
});

describe('every provider to every other', () => {
  const all = Object.values(providers) as readonly Provider[];
  const pairs = all.flatMap((from) =>
    all.filter((to) => to !== from).map((to) => [from.label, to.label, from, to] as const),
  );
  const reply = { id: 'wamid.1' };

  it.each(pairs)('takes a text from %s to %s, and no id that is not its own', (_, __, from, to) => {
    const message: Message = { type: 'text', text: 'Hello' };
    const ids: Partial<Record<Draft['to']['type'], Draft['to']>> = {
      conversation: { type: 'conversation', id: '141' },
      phone,
    };
    const sent = ids[from.recipients[0] ?? 'phone'] ?? phone;
    const { next, said } = converted({ ...draftOf(message, sent), replyTo: reply }, to);
    expect(next.message).toEqual(message);
    expect(next.replyTo).toBeUndefined();
    expect(said).toContain('loss.reply replyTo');
    const keeps = sent.type === 'phone' && to.recipients.includes('phone');
    expect(next.to).toEqual(keeps ? sent : emptyOf(to));
    const taken = said.some((each) => /^loss\.(recipient|conversation) to/.test(each));
    expect(taken).toBe(!keeps);
  });

  it('says that a conversation’s id is another provider’s, and not twice', () => {
    const draft = draftOf({ type: 'text', text: 'Hello' }, { type: 'conversation', id: 'conv_1' });
    const { next, said } = converted(draft, livedesk);
    expect(said).toEqual(['loss.conversation to.id', 'required to.id']);
    expect(converted(next, livedesk).said).toEqual(['required to.id']);
    expect(converted(draft, d360).said).toEqual(['loss.recipient to', 'required to.phone']);
  });

  it.each(pairs.filter(([, , ...both]) => both.every((each) => carries(each, 'template'))))(
    'takes the values of a template from %s to %s, or says each',
    (_, __, from, to) => {
      const values = [{ name: 'who', value: { type: 'text' as const, text: 'Ada' } }];
      const slot = from.id === 'bird' ? 'keyed' : 'body';
      const message: Message = {
        type: 'template',
        name: 'n',
        language: 'en',
        ...(from.id === 'livedesk' && { preview: 'Hello' }),
        components: [{ slot, parameters: values }],
      };
      const { draft, issues } = convert(draftOf(message, emptyOf(from)), to);
      expect(draft.message).toMatchObject({ components: [{ parameters: values }] });
      const lost = issues.filter(({ code }) => code === 'loss').map(({ path }) => path.at(-1));
      expect(lost).toEqual(from.id === 'livedesk' ? ['preview'] : []);
    },
  );

  it.each(pairs)('leaves a note from %s to %s what it is, or says so', (_, __, from, to) => {
    const { note } = from.options;
    const options = note && { [from.id]: { [note.key]: note.value } };
    const draft: Draft = { ...draftOf({ type: 'text', text: 'For us' }, emptyOf(from)), options };
    expect(isNote(draft, from)).toBe(note !== undefined);
    const { draft: next, issues } = convert(draft, to, from);
    const said = issues.filter(({ code }) => code.startsWith('convert.'));
    const expected = note ? [to.options.note ? 'convert.note' : 'convert.public'] : [];
    expect(said.map(({ code }) => code)).toEqual(expected);
    expect(isNote(next, to)).toBe(Boolean(note && to.options.note));
    expect(said.map(({ path }) => path[1])).toEqual(
      note ? [to.options.note ? to.id : from.id] : [],
    );
  });

  it.each(pairs.filter(([, , , to]) => to.options.note))(
    'says where a reply from %s is a note for %s, told so before',
    (_, __, from, to) => {
      const { key = '', value } = to.options.note ?? {};
      const draft: Draft = {
        ...draftOf({ type: 'text', text: 'Hello' }, emptyOf(from)),
        options: { [to.id]: { [key]: value } },
      };
      const { draft: next, issues } = convert(draft, to, from);
      expect(isNote(next, to)).toBe(true);
      const said = issues.filter(({ code }) => code.startsWith('convert.'));
      expect(said).toEqual([
        expect.objectContaining({ code: 'convert.private', path: ['options', to.id, key] }),
      ]);
    },
  );

  it('does not guess at a note where nobody says whom the draft was for', () => {
    const options = { livedesk: { private: true } };
    const draft: Draft = { ...draftOf({ type: 'text', text: 'For us' }), options };
    expect(convert(draft, bird).issues).toEqual([
      expect.objectContaining({ code: 'convert.option', path: ['options', 'livedesk', 'private'] }),
    ]);
    expect(convert(draft, digishare).draft.options).toEqual(options);
  });
});

function carries(provider: Provider, type: Message['type']): boolean {
  return isCodec(cellOf(provider, type));
}

function emptyOf({ recipients: [type = 'phone'] }: Provider): Draft['to'] {
  return emptyRecipient(type);
}
