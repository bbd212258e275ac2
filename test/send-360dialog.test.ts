import {
  type Draft,
  d360,
  draftFromTemplate,
  type Message,
  type Recipient,
  readTemplateDefinition,
  setAt,
  type TemplateMessage,
  templateSlots,
} from '@messagewright/core';
import { createProxy } from '@messagewright/proxy';
import { createUndiciSend } from '@messagewright/proxy/node';
import {
  createSandbox,
  defaultToken,
  numberEndings,
  type Sandbox,
  sampleTemplates,
} from '@messagewright/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The proxy and the stand-in for 360dialog over real sockets: what each answer becomes, and where it points.

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

interface Problem {
  pointer: string;
  code: string;
  params: { code?: string };
}

interface Body {
  sendId: string;
  outcome: string;
  retryable?: boolean;
  provider: { id: string; httpStatus: number; code?: string; messageId?: string; status?: string };
  request: { url: string; body: unknown };
  errors?: Problem[];
  answer: unknown;
}

const phone = (number: string): Recipient => ({ type: 'phone', phone: number });

function proxyOf(apiKey = defaultToken) {
  const base = sandbox.bases['360dialog'];
  const handle = createProxy({
    providers: [d360],
    accounts: [{ id: 'whatsapp', provider: '360dialog', credentials: { apiKey }, base }],
    send: createUndiciSend(),
  });
  const answered = async (request: Request) => {
    const response = await handle(request);
    return { status: response.status, body: (await response.json()) as Body };
  };
  const origin = 'http://127.0.0.1:8787';
  return {
    send: (message: Message, to: Recipient = phone('+212600000021')) => {
      const draft: Draft = { version: 1, to, message };
      return answered(
        new Request(`${origin}/v1/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: JSON.stringify({ provider: '360dialog', draft }),
        }),
      );
    },
    look: (sendId: string) => answered(new Request(`${origin}/v1/sends/${sendId}`)),
  };
}

/** A value for each type that a sample leaves open. */
const values: Readonly<Record<string, (example?: string) => object>> = {
  text: (example = '704218') => ({ type: 'text', text: example }),
  location: () => ({ type: 'location', latitude: 34.02, longitude: -6.84, name: 'Workshop' }),
  expiry: () => ({ type: 'expiry', epochMs: Date.UTC(2999, 0) }),
  coupon: (code = 'AUTUMN20') => ({ type: 'coupon', code }),
  payload: () => ({ type: 'payload', payload: 'yes' }),
  flow: () => ({ type: 'flow', token: 'case-21' }),
  catalog: () => ({
    type: 'catalog',
    thumbnailId: 'bowl',
    sections: [{ title: 'Bowls', products: [{ id: 'bowl' }] }],
  }),
};

/** A message of a sample template, with its examples as values. */
function fill(name: string, language = 'en_US'): TemplateMessage {
  const listed = sampleTemplates.find((each) => each.name === name && each.language === language);
  // As it arrives from a list over HTTP.
  const definition = readTemplateDefinition(JSON.parse(JSON.stringify(listed ?? null)));
  if (!definition) throw new Error(`No sample ${name}.`);
  const filled = templateSlots(definition).reduce(
    (draft, { path, empty, example }) =>
      setAt(
        draft,
        path,
        empty.type === 'media'
          ? { type: 'media', media: { kind: empty.media.kind, source: 'id', id: '116684618' } }
          : values[empty.type]?.(example),
      ),
    { message: draftFromTemplate(definition) },
  );
  return filled.message;
}

const text: Message = { type: 'text', text: 'Your parcel is here.' };
const ending = (digits: string) => phone(`+21260000${digits}`);

describe('a message that is taken', () => {
  it('goes out with the bare key in its header, and comes back with its id', async () => {
    const { status, body } = await proxyOf().send(text);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'accepted',
      provider: { id: '360dialog', httpStatus: 200, status: 'accepted' },
      request: { url: `${sandbox.bases['360dialog']}/messages` },
    });
    expect(body.provider.messageId).toMatch(/^wamid\./);
    expect(sandbox.received().at(-1)).toMatchObject({
      api: '360dialog',
      accepted: true,
      body: {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        to: '+212600000021',
        type: 'text',
        text: { body: 'Your parcel is here.' },
      },
    });
    expect(JSON.stringify([body, sandbox.received()])).not.toContain(defaultToken);
  });

  it('can go to a group', async () => {
    const { body } = await proxyOf().send(text, { type: 'group', id: 'group_21' });
    expect(body.outcome).toBe('accepted');
    expect(sandbox.received().at(-1)?.body).toMatchObject({
      recipient_type: 'group',
      to: 'group_21',
    });
  });

  it.each([
    ['order_shipped', 'accepted'],
    ['flash_sale', 'paused'],
    ['collection_preview', 'held_for_quality_assessment'],
  ])('%s: %s, in the answer and for whoever asks later', async (name, word) => {
    const proxy = proxyOf();
    const { status, body } = await proxy.send(fill(name));
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'accepted', provider: { status: word } });
    const later = await proxy.look(body.sendId);
    expect(later.body).toMatchObject({ outcome: 'accepted', provider: { status: word } });
  });
});

describe('the sample templates', () => {
  const approved = sampleTemplates.filter(({ status }) => status === 'APPROVED');
  it.each(approved)('$name, $language: filled with its examples, it is taken', async (sample) => {
    const { body } = await proxyOf().send(fill(sample.name, sample.language));
    expect(body.errors ?? []).toEqual([]);
    expect(body.outcome).toBe('accepted');
  });
});

describe('a refusal', () => {
  it('of the key is about the account, in the shape of 360dialog', async () => {
    const { status, body } = await proxyOf('guess').send(text);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      outcome: 'rejected',
      retryable: false,
      provider: { httpStatus: 401 },
      errors: [{ pointer: '', code: 'answer.unauthorized' }],
      answer: { meta: { http_code: 401 } },
    });
  });

  it('in the published shape is shown, and is about the whole message', async () => {
    sandbox.control.addFault({ status: 400, body: { error: 'Bad request' } });
    const { status, body } = await proxyOf().send(text);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      outcome: 'rejected',
      errors: [{ pointer: '', params: { message: 'Bad request' } }],
    });
  });

  it.each([
    ['lacks a value', 1, '/message/components/1/parameters'],
    ['has one too many', 3, '/message/components/1/parameters/2'],
  ])('of a template that %s marks its place: 132000', async (_name, count, pointer) => {
    const message = fill('order_shipped');
    const values = Array.from({ length: count }, () => ({
      value: { type: 'text', text: 'Salma' },
    }));
    const { body } = await proxyOf().send(
      setAt({ message }, ['message', 'components', 1, 'parameters'], values).message,
    );
    expect(body).toMatchObject({ outcome: 'rejected', provider: { code: '132000' } });
    expect(body.errors).toMatchObject([{ pointer, code: 'answer.template-parameters' }]);
  });

  it('of a header of another kind marks the header: 132012', async () => {
    const message = fill('order_shipped');
    const header = ['message', 'components', 0, 'parameters', 0];
    const { body } = await proxyOf().send(
      setAt({ message }, [...header, 'value', 'media', 'kind'], 'video').message,
    );
    expect(body.provider.code).toBe('132012');
    expect(body.errors).toMatchObject([{ code: 'answer.template-format' }]);
    expect(body.errors?.[0]?.pointer).toMatch(/^\/message\/components\/0\/parameters\/0/);
  });

  it('of a button without its value marks the components: 131008', async () => {
    const message = fill('order_shipped');
    const { body } = await proxyOf().send({
      ...message,
      components: message.components.filter(({ slot }) => slot !== 'button'),
    });
    expect(body.provider.code).toBe('131008');
    expect(body.errors?.[0]?.pointer).toMatch(/^\/message\/components/);
  });

  it('of an unknown template marks its name and language: 132001', async () => {
    const { body } = await proxyOf().send({ ...fill('order_shipped'), language: 'de' });
    expect(body.provider).toMatchObject({ code: '132001', httpStatus: 404 });
    expect(body.errors?.map(({ pointer }) => pointer)).toEqual([
      '/message/name',
      '/message/language',
    ]);
  });

  it.each([
    [numberEndings.windowClosed, '131047', 'answer.outside-window', '', false],
    [numberEndings.notOnWhatsApp, '131026', 'answer.undeliverable', '/to/phone', false],
    [numberEndings.tooManyMessages, '131056', 'answer.recipient-rate', '', true],
  ])('to a number that ends in %s: %s', async (digits, code, issue, pointer, retryable) => {
    const { body } = await proxyOf().send(text, ending(digits));
    expect(body).toMatchObject({ outcome: 'rejected', retryable, provider: { code } });
    expect(body.errors).toMatchObject([{ pointer, code: issue }]);
  });

  it('for the closed window does not meet a template', async () => {
    const { body } = await proxyOf().send(
      fill('order_shipped'),
      ending(numberEndings.windowClosed),
    );
    expect(body.outcome).toBe('accepted');
  });
});
