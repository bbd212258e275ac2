import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/arbitraries.ts';
import type { Issue, Json, Message, Path } from '../../index.ts';
import { bodyForm, d360, prepare } from '../../index.ts';
import { samples } from '../../samples.ts';

/** What 360dialog's answer to a message means. */
function read(message: Message, status: number, body: Json | undefined) {
  const { map, request } = prepare(draftOf(message, d360), d360);
  return d360.answer(status, body, map, bodyForm(request));
}

/** WhatsApp's error object, as 360dialog passes it on. */
function meta(code: number, details: string, message = `(#${code}) Something`): Json {
  return {
    error: {
      message,
      type: 'OAuthException',
      code,
      error_data: { messaging_product: 'whatsapp', details },
      fbtrace_id: 'A4021',
    },
  };
}

function pathsOf(message: Message, status: number, body: Json): Path[] {
  return read(message, status, body).issues.map(({ path }) => path);
}

const text = samples.text.maximal;
const buttons = samples.buttons.maximal;
const list = samples.list.maximal;
const template = samples.template.maximal;

describe('answer: success', () => {
  it.each(['accepted', 'held_for_quality_assessment', 'paused'])('is taken as %s', (state) => {
    const body = {
      messaging_product: 'whatsapp',
      contacts: [{ input: '+447700900123', wa_id: '447700900123' }],
      messages: [{ id: 'wamid.1', message_status: state }],
    };
    expect(read(text, 200, body)).toEqual({
      outcome: 'accepted',
      retryable: false,
      messageId: 'wamid.1',
      status: state,
      issues: [],
    });
  });

  it('needs no state, but an id', () => {
    expect(read(text, 200, { messages: [{ id: 'wamid.1' }] })).toEqual({
      outcome: 'accepted',
      retryable: false,
      messageId: 'wamid.1',
      issues: [],
    });
    expect(read(text, 200, { messages: [] }).outcome).toBe('unknown');
    expect(read(text, 200, undefined).outcome).toBe('unknown');
    expect(read(text, 500, { messages: [{ id: 'wamid.1' }] }).outcome).toBe('unknown');
  });
});

describe('answer: the three shapes of an error', () => {
  it('reads the text of the published one, for the whole form', () => {
    expect(read(text, 400, { error: "Param text['body'] is bad" })).toEqual({
      outcome: 'rejected',
      retryable: false,
      issues: [
        {
          layer: 'answer',
          code: 'answer.refused',
          severity: 'error',
          path: [],
          params: { status: 400, message: "Param text['body'] is bad" },
        },
      ],
    });
    expect(read(text, 401, { error: 'Invalid api key' }).issues[0]?.code).toBe(
      'answer.unauthorized',
    );
    expect(read(text, 500, { error: 'Internal' })).toMatchObject({
      outcome: 'unknown',
      retryable: false,
      issues: [{ code: 'answer.unavailable', params: { message: 'Internal' } }],
    });
  });

  it.each(['http_code', 'httpCode'])('reads 360dialog’s own one, with %s', (key) => {
    const body = { meta: { developerMessage: 'No such channel', [key]: 404, success: false } };
    expect(read(text, 401, body)).toMatchObject({
      outcome: 'rejected',
      issues: [
        {
          code: 'answer.unauthorized',
          path: [],
          params: { status: 401, message: 'No such channel' },
        },
      ],
    });
  });

  it('reads WhatsApp’s one by its code, and shows its details', () => {
    expect(read(text, 400, meta(131055, 'Use the other endpoint'))).toMatchObject({
      outcome: 'rejected',
      retryable: false,
      code: '131055',
      issues: [
        {
          code: 'answer.platform',
          path: [],
          params: { status: 400, code: '131055', message: 'Use the other endpoint' },
        },
      ],
    });
  });

  it('shows 300 characters and no control characters', () => {
    const said = (body: Json) => String(read(text, 400, body).issues[0]?.params.message);
    expect([...said({ error: '😀'.repeat(1000) })]).toHaveLength(300);
    expect(said(meta(131055, `a\u0007\nb${'y'.repeat(1000)}`))).toHaveLength(300);
    expect(said(meta(131055, 'a\u0007\nb'))).toBe('a b');
  });

  it('calls a numbered error a refusal whatever its status, and any other server error unknown', () => {
    expect(read(text, 500, meta(131000, 'Try later'))).toMatchObject({
      outcome: 'rejected',
      retryable: true,
      code: '131000',
      issues: [{ code: 'answer.try-again' }],
    });
    expect(read(text, 503, undefined)).toMatchObject({ outcome: 'unknown', retryable: false });
    expect(read(text, 429, {})).toMatchObject({
      outcome: 'rejected',
      retryable: true,
      issues: [{ code: 'answer.rate-limited' }],
    });
  });
});

describe('answer: what may be tried again', () => {
  it.each([1, 2, 4, 80007, 130429, 131000, 131016, 131056, 131057, 133004])('%i may', (code) => {
    expect(read(text, 400, meta(code, '')).retryable).toBe(true);
  });

  it.each([
    0, 3, 10, 33, 100, 190, 200, 299, 368, 130472, 131005, 131008, 131009, 131026, 131047, 131048,
    131049, 131050, 131051, 132000, 132001, 132012, 135000, 999999,
  ])('%i may not', (code) => {
    expect(read(text, 400, meta(code, '')).retryable).toBe(false);
  });
});

/** Meaning by code, without a place in the text. */
const meanings: readonly [number, string, Message, readonly Path[]][] = [
  [0, 'answer.unauthorized', text, [[]]],
  [190, 'answer.unauthorized', text, [[]]],
  [10, 'answer.forbidden', text, [[]]],
  [230, 'answer.forbidden', text, [[]]],
  [100, 'answer.parameter', text, [[]]],
  [131008, 'answer.parameter-missing', text, [[]]],
  [131009, 'answer.parameter-value', text, [[]]],
  [131021, 'answer.same-number', text, [['to', 'phone']]],
  [131026, 'answer.undeliverable', text, [['to', 'phone']]],
  [131030, 'answer.test-recipient', text, [['to', 'phone']]],
  [131042, 'answer.billing', text, [[]]],
  [131047, 'answer.outside-window', text, [[]]],
  [131049, 'answer.withheld', text, [[]]],
  [131050, 'answer.opted-out', text, [[]]],
  [131051, 'answer.type', text, [['message', 'type']]],
  [131053, 'answer.media', samples.image.maximal, [['message', 'media', 'url']]],
  [131053, 'answer.media', text, [[]]],
  [131056, 'answer.recipient-rate', text, [[]]],
  [132000, 'answer.template-parameters', template, [['message', 'components']]],
  [
    132001,
    'answer.template-missing',
    template,
    [
      ['message', 'name'],
      ['message', 'language'],
    ],
  ],
  [132005, 'answer.template-too-long', template, [['message', 'components']]],
  [132007, 'answer.template-policy', template, [['message', 'name']]],
  [132012, 'answer.template-format', template, [['message', 'components']]],
  [132015, 'answer.template-paused', template, [['message', 'name']]],
  [132068, 'answer.flow', samples.flow.maximal, [['message', 'flow', 'id']]],
  [987654, 'answer.platform', text, [[]]],
];

describe('answer: what a code means and what it is about', () => {
  it.each(meanings)('%i: %s', (code, meaning, message, paths) => {
    const { issues } = read(message, 400, meta(code, ''));
    expect(issues.map((issue) => issue.code)).toEqual(paths.map(() => meaning));
    expect(issues.map(({ path }) => path)).toEqual(paths);
    for (const { params } of issues) expect(params).toMatchObject({ code: String(code) });
  });

  it('proposes a template outside the service window', () => {
    const [issue] = read(text, 400, meta(131047, 'More than 24 hours have passed')).issues;
    expect(issue?.repairs).toMatchObject([
      { code: 'template.use', patch: [{ path: ['message'], value: { type: 'template' } }] },
    ]);
  });

  it('blames the group’s id where the message went to a group', () => {
    const draft = { ...draftOf(text, d360), to: { type: 'group', id: 'g1' } as const };
    const { map, request } = prepare(draft, d360);
    const { issues } = d360.answer(400, meta(131026, ''), map, bodyForm(request));
    expect(issues.map(({ path }) => path)).toEqual([['to', 'id']]);
  });
});

/** Places that a text names with their whole path. */
const named: readonly [string, Message, Json, Path][] = [
  [
    'a length, in the message',
    text,
    meta(100, '', "(#100) Param text['body'] must be at most 4096 characters long."),
    ['message', 'text'],
  ],
  [
    'a length, in the details, which count more',
    text,
    meta(100, "Param text['body'] must be at most 4096 characters long.", 'Param to is bad'),
    ['message', 'text'],
  ],
  [
    'a value of a template',
    template,
    meta(
      100,
      "Param template['components'][0]['parameters'][0]['image']['id'] is not a valid whatsapp business account media attachment ID",
    ),
    ['message', 'components', 0, 'parameters', 0, 'value', 'media'],
  ],
  [
    'a button deep inside',
    buttons,
    meta(100, "Param interactive['action']['buttons'][1]['reply']['title'] is too long"),
    ['message', 'buttons', 1, 'text'],
  ],
  [
    'a place of which only the upper part is there',
    list,
    meta(100, "Param interactive['action']['sections'][1]['rows'][9]['title'] is required"),
    ['message', 'sections', 1, 'rows'],
  ],
  ['what is missing', text, meta(131008, 'The parameter to is required.'), ['to', 'phone']],
  [
    'what is missing in the body',
    { type: 'list', body: 'b', sections: [] },
    meta(131008, "The parameter interactive['action']['button'] is required."),
    ['message', 'button'],
  ],
  [
    'a key that does not belong',
    samples.document.maximal,
    meta(100, '(#100) Unexpected key "filename" on param "document"'),
    ['message', 'media', 'filename'],
  ],
  [
    'a key that does not belong, on a place inside the template',
    template,
    meta(100, '(#100) Unexpected key "index" on param "components[2]"'),
    ['message', 'components', 2, 'index'],
  ],
  [
    'a template button by its index',
    template,
    meta(131008, 'buttons: Button at index 1 of type Url requires a parameter'),
    ['message', 'components', 3, 'parameters', 0],
  ],
  [
    'a template button that was not sent',
    template,
    meta(131008, 'buttons: Button at index 7 of type Url requires a parameter'),
    ['message', 'components'],
  ],
  [
    'the first value too many',
    template,
    meta(
      132000,
      'body: number of localizable_params (4) does not match the expected number of params (3)',
    ),
    ['message', 'components', 1, 'parameters', 3],
  ],
  [
    'the list where a value is missing',
    template,
    meta(
      132000,
      'body: number of localizable_params (4) does not match the expected number of params (5)',
    ),
    ['message', 'components', 1, 'parameters'],
  ],
  [
    'the list of a header',
    template,
    meta(
      132000,
      'header: number of localizable_params (1) does not match the expected number of params (0)',
    ),
    ['message', 'components', 0, 'parameters', 0],
  ],
  [
    'a part that the template left out',
    { type: 'template', name: 'n', language: 'en', components: [] },
    meta(
      132000,
      'body: number of localizable_params (0) does not match the expected number of params (2)',
    ),
    ['message', 'components'],
  ],
  [
    'a header of another format',
    template,
    meta(132012, 'header: Format mismatch, expected IMAGE, received UNKNOWN'),
    ['message', 'components', 0, 'parameters', 0],
  ],
  [
    'a body of another format, where nobody says which value',
    template,
    meta(132012, 'body: Format mismatch, expected TEXT, received UNKNOWN'),
    ['message', 'components', 1],
  ],
];

describe('answer: a place that the text names', () => {
  it.each(named)('%s', (_, message, body, path) => {
    expect(pathsOf(message, 400, body)).toEqual([path]);
  });

  it('points into the sent body, or at a member whose parent is there', () => {
    const [issue] = read(
      text,
      400,
      meta(100, "(#100) Param text['body'] must be at most 4096 characters long."),
    ).issues;
    expect(issue?.pointer).toBe('/text/body');
  });
});

const title = (at: number, label: string): Message => ({
  ...buttons,
  type: 'buttons',
  buttons:
    samples.buttons.maximal.type === 'buttons'
      ? samples.buttons.maximal.buttons.map((button, index) =>
          index === at ? { type: 'reply', id: `id_${at}`, text: label } : button,
        )
      : [],
});

/** Texts that name a group and no position: our own limits find the item. */
const grouped: readonly [string, Message, Path[]][] = [
  [
    'Button title length invalid. Min length: 1, Max length: 20',
    title(1, 'x'.repeat(21)),
    [['message', 'buttons', 1, 'text']],
  ],
  ['Button title length invalid. Min length: 1, Max length: 20', buttons, [['message', 'buttons']]],
  ['Duplicate button title', title(2, 'Another time'), [['message', 'buttons', 2, 'text']]],
  [
    'Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3',
    buttons,
    [['message', 'buttons']],
  ],
  [
    'Row title is too long. Max length is 24',
    {
      type: 'list',
      body: 'b',
      button: 'o',
      sections: [
        { title: 's', rows: [{ type: 'row', id: 'a', title: 'x'.repeat(25) }] },
        {
          title: 't',
          rows: [
            { type: 'row', id: 'b', title: 'fine' },
            { type: 'row', id: 'c', title: 'y'.repeat(30) },
          ],
        },
      ],
    },
    [
      ['message', 'sections', 0, 'rows', 0, 'title'],
      ['message', 'sections', 1, 'rows', 1, 'title'],
    ],
  ],
  ['Button label is too long. Max length is 20', list, [['message', 'button']]],
  ['Body text length invalid. Min length: 1, Max length: 1024', list, [['message', 'body']]],
  ['Footer text length invalid. Min length: 0, Max length: 60', list, [['message', 'footer']]],
  ['Total row count exceed max allowed count: 10', list, [['message', 'sections']]],
  ['Something that nobody has seen', list, [[]]],
];

describe('answer: a group that the text names', () => {
  it.each(grouped)('%s', (details, message, paths) => {
    const { issues } = read(message, 400, meta(131009, details));
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues.every(({ code }: Issue) => code === 'answer.parameter-value')).toBe(true);
  });
});
