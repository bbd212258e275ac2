import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import { livedeskEndings as endings, livedeskKey } from './conventions.ts';

const now = new Date('2026-01-02T03:04:05.000Z');
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ token: 'secret', now: () => now });
});
afterEach(() => sandbox.close());

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
const authorization = basic(`${livedeskKey}:secret`);

async function post(path: string, body: string | FormData, headers: Record<string, string> = {}) {
  const type: Record<string, string> =
    typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const response = await fetch(`${sandbox.bases.livedesk}/api/v2/accounts/conversations/${path}`, {
    method: 'POST',
    headers: { authorization, ...type, ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const say = (message: unknown, conversation = '141') =>
  post(`${conversation}/messages`, JSON.stringify(message));
const template = (params: object = {}) => ({
  content: 'Your order is on its way',
  message_type: 'outgoing',
  template_params: { name: 'order_update', language: 'en_US', ...params },
});
const form = (
  files: readonly File[],
  fields: Record<string, string> = { content: 'See below' },
) => {
  const made = new FormData();
  for (const file of files) made.append('attachments[]', file);
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
};
const picture = new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 13, 10])], 'a.png', {
  type: 'image/png',
});

describe('a message that is taken', () => {
  test('in text is answered whole, and delivered', async () => {
    const message = {
      content: 'Agent sending message',
      private: false,
      content_attributes: { in_reply_to: 29 },
    };
    const { status, body } = await say(message);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: expect.any(Number),
      content: 'Agent sending message',
      conversation_id: 141,
      message_type: 1,
      status: 'sent',
      content_attributes: { in_reply_to: 29 },
      created_at: now.getTime() / 1000,
      private: false,
      source_id: null,
    });
    const [received] = sandbox.received();
    expect(received).toMatchObject({ conversation: '141', body: message, accepted: true });
    expect(JSON.stringify(received)).not.toContain(authorization);
    const statusAt = (ms: number) =>
      sandbox.control.statusOf('livedesk', String(body.id), new Date(now.getTime() + ms))?.status;
    expect([statusAt(0), statusAt(1500)]).toEqual(['sent', 'delivered']);
  });

  test('with files serves them back, byte by byte', async () => {
    const notes = new File(['ligne 1\r\n--\r\n'], 'été n° 1.txt', { type: 'text/plain' });
    const { status, body } = await post('141/messages', form([picture, notes]));
    expect(status).toBe(200);
    const attachments = body.attachments as {
      data_url: string;
      thumb_url: string;
      file_type: string;
      file_size: number;
    }[];
    expect(attachments.map(({ file_type, file_size }) => [file_type, file_size])).toEqual([
      ['image', 11],
      ['file', notes.size],
    ]);
    // The page has a thumbnail of pictures alone.
    expect(attachments.map(({ thumb_url }) => thumb_url)).toEqual([attachments[0]?.data_url, '']);
    for (const [index, file] of [picture, notes].entries()) {
      const served = await fetch(attachments[index]?.data_url ?? '');
      expect(served.headers.get('content-type')).toBe(file.type);
      expect(await served.bytes()).toEqual(await file.bytes());
    }
    expect(
      (await fetch(`${attachments[0]?.data_url}`.replace(/redirect\/./, 'redirect/x'))).status,
    ).toBe(404);
    const [received] = sandbox.received();
    expect(received?.body).toMatchObject({
      fields: { content: 'See below' },
      files: [
        { part: 'attachments[]', name: 'a.png', type: 'image/png', size: 11 },
        { name: 'été n° 1.txt', sha256: expect.stringMatching(/^[\da-f]{64}$/) },
      ],
    });
  });

  test.each([
    ['nothing but a name', {}],
    ['values by position', { processed_params: { 1: 'John', 2: 'shipped' } }],
    ['values by name', { processed_params: { first_name: 'John' } }],
    ['a text header', { header_params: { type: 'text', text_variables: { 1: 'Order' } } }],
    ['a picture', { header_params: { type: 'image', media_url: 'https://example.com/a.jpg' } }],
    [
      'a document',
      { header_params: { type: 'document', media_url: 'https://a.b/c', filename: 'c' } },
    ],
    [
      'a place',
      { header_params: { type: 'location', location: { latitude: 37.7, longitude: -122 } } },
    ],
    ['a footer', { footer_params: { text_variables: { 1: 'Acme Corp' } } }],
    [
      'buttons',
      {
        button_params: [
          { index: 0, sub_type: 'url', text: 'track/1' },
          { index: 1, sub_type: 'quick_reply', payload: 'STOP' },
        ],
      },
    ],
  ])('as a template may have %s', async (_, params) => {
    const { status, body } = await say(template(params), `14${endings.windowClosed}`);
    expect([status, body.status]).toEqual([200, 'sent']);
    expect(body.additional_attributes).toEqual({
      template_params: { name: 'order_update', language: 'en_US' },
    });
  });
});

describe('a message that is refused', () => {
  test('as a template that says nothing to the desk', async () => {
    const { status, body } = await say({ ...template(), content: ' ' });
    expect([status, body.error]).toEqual([422, "content can't be blank"]);
  });

  test('as a form that brings a file under another name', async () => {
    const other = form([picture]);
    other.append('avatar', picture);
    const { status, body } = await post('141/messages', other);
    expect([status, body.error]).toEqual([422, 'avatar is not permitted']);
  });

  test('as a form that says something twice', async () => {
    const twice = form([picture]);
    twice.append('content', 'Another');
    const { status, body } = await post('141/messages', twice);
    expect([status, body.error]).toEqual([422, 'a field is there twice']);
  });

  test.each([
    ['no credential', ''],
    ['another scheme', 'Bearer secret'],
    ['another key', basic('other:secret')],
    ['another secret', basic(`${livedeskKey}:other`)],
    ['the secret alone', basic('secret')],
  ])('has %s', async (_, given) => {
    const answer = await post('141/messages', 'not JSON', { authorization: given });
    expect(answer).toEqual({ status: 401, body: { error: expect.any(String) } });
  });

  test.each([
    '0',
    '01',
    'abc',
    '1.5',
    '-1',
    '%2e%2e',
    '1%2F2',
    `14${endings.unknown}`,
    '1'.repeat(20),
  ])('goes to the conversation %s, which is none', async (conversation) => {
    expect((await say({ content: 'a' }, conversation)).status).toBe(404);
  });

  test.each([
    ['no content', {}],
    ['an empty content', { content: ' ' }],
    ['private in words', { content: 'a', private: 'true' }],
    ['a reply to a text', { content: 'a', content_attributes: { in_reply_to: '29' } }],
    ['a member of its own', { content: 'a', files: [] }],
    ['another direction', { ...template(), message_type: 'incoming' }],
    ['no direction', { ...template(), message_type: undefined }],
    ['a private template', { ...template(), private: true }],
    ['no name', template({ name: '' })],
    ['no language', template({ language: undefined })],
    ['a value that is a number', template({ processed_params: { 1: 2 } })],
    ['an unknown header', template({ header_params: { type: 'sticker' } })],
    [
      'a header of two types',
      template({ header_params: { type: 'text', media_url: 'https://a.b' } }),
    ],
    ['a picture without an address', template({ header_params: { type: 'image' } })],
    [
      'a place nowhere',
      template({ header_params: { type: 'location', location: { latitude: 91, longitude: 0 } } }),
    ],
    [
      'a file name on a picture',
      template({ header_params: { type: 'image', media_url: 'a', filename: 'b' } }),
    ],
    ['a button of another type', template({ button_params: [{ index: 0, sub_type: 'flow' }] })],
    ['a button without a place', template({ button_params: [{ sub_type: 'url', text: 'a' }] })],
    [
      'a payload on an address',
      template({ button_params: [{ index: 0, sub_type: 'url', payload: 'a' }] }),
    ],
  ])('has %s', async (_, message) => {
    expect(await say(message)).toEqual({ status: 422, body: { error: expect.any(String) } });
    expect(sandbox.received()[0]?.accepted).toBe(false);
  });

  test.each([
    ['no file', form([])],
    ['a template beside files', form([picture], { content: 'a', template_params: '{}' })],
    ['an empty file', form([new File([], 'a.png')])],
    ['private in other words', form([picture], { private: 'yes' })],
  ])('brings %s', async (_, body) => {
    expect((await post('141/messages', body)).status).toBe(422);
  });

  test('is in another form, or in half of one', async () => {
    const type = (value: string) => ({ 'content-type': value });
    expect((await post('141/messages', 'a', type('text/plain'))).status).toBe(415);
    expect((await post('141/messages', '[]')).status).toBe(400);
    const half = '--b\r\nContent-Disposition: form-data; name="content"\r\n\r\na\r\n--b';
    expect((await post('141/messages', half, type('multipart/form-data; boundary=b'))).status).toBe(
      400,
    );
    expect((await post('141/messages', half, type('multipart/form-data'))).status).toBe(400);
  });
});

describe('a message that fails', () => {
  test.each([
    [endings.windowClosed, '131047: Re-engagement message is not allowed', { content: 'a' }],
    [endings.notOnWhatsApp, '131026: Message undeliverable', { content: 'a' }],
    [endings.valuesMiscounted, /^132000: /, template()],
    [endings.valueMalformed, /^132012: /, template()],
    [endings.throttled, /^130429: /, { content: 'a' }],
    [endings.failsAlways, /^131000: /, { content: 'a' }],
  ])('in a conversation that ends in %s says so in a success', async (ending, error, message) => {
    const { status, body } = await say(message, `14${ending}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'failed',
      content_attributes: {
        external_error: typeof error === 'string' ? error : expect.stringMatching(error),
      },
    });
    expect(sandbox.received()[0]?.accepted).toBe(false);
    expect(sandbox.control.statusOf('livedesk', String(body.id))?.status).toBe('failed');
  });

  test('for its file says so only with one', async () => {
    const conversation = `14${endings.mediaRefused}/messages`;
    expect((await post(conversation, form([picture]))).body.status).toBe('failed');
    expect((await post(conversation, '{"content":"a"}')).body.status).toBe('sent');
  });

  test('never is a private note', async () => {
    const { body } = await say({ content: 'a', private: true }, `14${endings.windowClosed}`);
    expect(body).toMatchObject({ status: 'sent', private: true });
  });

  test.each([
    [endings.failsOnce, 'sent'],
    [endings.failsAlways, 'failed'],
  ])('in a conversation that ends in %s is %s when it is tried again', async (ending, then) => {
    const { body } = await say(
      { content: 'a', content_attributes: { in_reply_to: 2 } },
      `14${ending}`,
    );
    const again = await post(`14${ending}/messages/${body.id}/retry`, '');
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ id: body.id, content: 'a', status: then });
    expect(again.body).toHaveProperty('content_attributes.in_reply_to', 2);
    expect('external_error' in (again.body.content_attributes as object)).toBe(then === 'failed');
    expect(again.body).not.toHaveProperty('facts');
  });

  test('alone can be tried again, in its own conversation', async () => {
    const { body } = await say({ content: 'a' });
    expect((await post(`141/messages/${body.id}/retry`, '')).status).toBe(422);
    expect((await post(`142/messages/${body.id}/retry`, '')).status).toBe(404);
    expect((await post('141/messages/1/retry', '')).status).toBe(404);
    expect((await post(`141/messages/${body.id}/retry`, '', { authorization: '' })).status).toBe(
      401,
    );
  });

  test('at once is one of too many', async () => {
    expect((await say({ content: 'a' }, `14${endings.tooManyRequests}`)).status).toBe(429);
  });
});
