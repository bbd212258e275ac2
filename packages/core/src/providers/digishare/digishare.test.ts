import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../test/arbitraries.ts';
import { describeProvider } from '../../../test/describe-provider.ts';
import {
  bodyForm,
  checkPayload,
  decode,
  digishare,
  encode,
  type Json,
  type Message,
  prepare,
  setAt,
  validate,
} from '../../index.ts';
import { limitExpectations } from './__fixtures__/limits.ts';
import { payloads } from './__fixtures__/payloads.ts';

describeProvider({ provider: digishare, fixtures: payloads, limits: limitExpectations });

function bodyOf(message: Message): Json {
  return bodyForm(encode(draftOf(message, digishare), digishare).request);
}

describe('digishare: the documented examples', () => {
  const file = new URL('../../../../../../shared/conformance/documented.jsonl', import.meta.url);
  const isHere = existsSync(file);
  const lines = isHere ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const examples = lines
    .map((line) => JSON.parse(line) as { id: string; provider: string; request: Json })
    .filter(({ provider }) => provider === 'digishare');

  it(
    isHere ? 'are all there' : 'are not beside this checkout, so only our own fixtures run',
    () => {
      expect(examples).toHaveLength(isHere ? 10 : 0);
    },
  );

  it('decode without residue, encode to the same JSON and have no issue', () => {
    for (const { id, request } of examples) {
      const { draft } = decode(request, digishare);
      expect(JSON.stringify(draft), id).not.toContain('"extra"');
      expect(encode(draft, digishare), id).toMatchObject({
        issues: [],
        request: { method: 'POST', path: '/v1/messages', body: { value: request } },
      });
      expect(checkPayload(request, digishare), id).toEqual([]);
    }
  });
});

describe('digishare', () => {
  it('writes the envelope in the order of its page, and always the type', () => {
    expect(Object.keys(bodyOf({ type: 'text', text: 'Hi' }) as object)).toEqual([
      'send_to_third',
      'conversation_id',
      'type',
      'body',
    ]);
  });

  it('leaves out what is empty and optional', () => {
    const body = bodyOf({
      type: 'list',
      body: 'b',
      button: 'o',
      footer: '',
      sections: [{ title: '', rows: [{ type: 'row', title: 't', id: 'i', description: '' }] }],
    });
    expect(body).toMatchObject({
      body: { type: 'list', action: { sections: [{ rows: [{ id: 'i', title: 't' }] }] } },
    });
    expect(JSON.stringify(body)).not.toMatch(/""|footer|header|description/);
  });

  it('reads a body without a type, as the integration page shows it, and keeps it so', () => {
    const payload = { send_to_third: true, conversation_id: 'c', body: 'Hello' };
    const { draft, issues } = decode(payload, digishare);
    expect(draft.message).toEqual({ type: 'text', text: 'Hello' });
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning extra.kept',
    ]);
    expect(bodyForm(encode(draft, digishare).request)).toEqual(payload);
  });

  it('lets an edit win over what a payload kept', () => {
    const payload = {
      ...(payloads.list as object),
      body: { ...(payloads.list as { body: object }).body, body: { text: 7 } },
    } as Json;
    const { draft } = decode(payload, digishare);
    const edited = setAt(draft, ['message', 'body'], 'Edited');
    expect(bodyForm(encode(edited, digishare).request)).toMatchObject({
      body: { body: { text: 'Edited' } },
    });
    expect(validate(edited, digishare).map(({ code }) => code)).toContain('extra.superseded');
  });

  it('checks a message written by hand as the payload it is, at its text', () => {
    const custom = (json: string) => draftOf({ type: 'custom', scope: 'content', json }, digishare);
    expect(validate(custom('{"type":"text","body":"Hi"}'), digishare)).toEqual([]);
    expect(
      validate(custom(`{"type":"text","body":"${'x'.repeat(4097)}"}`), digishare),
    ).toMatchObject([{ code: 'length.max', path: ['message', 'json'], pointer: '/body' }]);
    expect(validate(custom('{}'), digishare).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['wire.required', '/type'],
      ['wire.required', '/body'],
    ]);
    expect(validate(custom('{"type":"image","body":{}}'), digishare)).toMatchObject([
      { code: 'type.unknown', path: ['message', 'json'], pointer: '/type' },
    ]);
    expect(validate(custom('{\n  "type": "text",\n}'), digishare)).toMatchObject([
      { code: 'json.invalid', path: ['message', 'json'], params: { line: 2 } },
    ]);
  });

  it('lets a body written by hand name its own recipient', () => {
    const json = '{"send_to_third":true,"conversation_id":"c","type":"text","body":"Hi"}';
    const draft = draftOf({ type: 'custom', scope: 'body', json }, digishare);
    expect(encode(setAt(draft, ['to', 'id'], ''), digishare)).toMatchObject({
      issues: [],
      request: { body: { value: JSON.parse(json) } },
    });
  });

  it('counts code points, and warns where only UTF-16 is over', () => {
    const title = '😀'.repeat(20);
    const draft = draftOf(
      { type: 'buttons', body: 'b', buttons: [{ type: 'reply', id: 'i', text: title }] },
      digishare,
    );
    expect(validate(draft, digishare)).toMatchObject([
      { code: 'length.utf16', severity: 'warning', params: { max: 20, actual: 40, over: 20 } },
    ]);
    const over = setAt(draft, ['message', 'buttons', 0, 'text'], `${title}!`);
    expect(validate(over, digishare)).toMatchObject([
      { code: 'length.max', severity: 'error', params: { max: 20, actual: 21, over: 1 } },
    ]);
  });

  it('lets a host raise a limit or turn a row off', () => {
    const draft = draftOf(
      {
        type: 'list',
        body: 'x'.repeat(4000),
        footer: 'f',
        button: 'b',
        sections: [{ title: 't', rows: [{ type: 'row', title: 't', id: 'i' }] }],
      },
      digishare,
    );
    const codes = (context?: Parameters<typeof validate>[2]) =>
      validate(draft, digishare, context).map(({ code }) => code);
    expect(codes()).toEqual(['schema.undocumented', 'length.max']);
    expect(
      codes({
        overrides: {
          'ds.list.body.max': { max: 4096 },
          'ds.interactive.footer.undocumented': { off: true },
        },
      }),
    ).toEqual([]);
  });

  it('points at the member that is missing', () => {
    const draft = draftOf({ type: 'list', body: 'b', sections: [] }, digishare);
    const missing = prepare(draft, digishare).issues.find(
      ({ limit }) => limit === 'ds.list.button.max',
    );
    expect(missing?.pointer).toBe('/body/action/button');
  });

  it('reads refusals: the place that the text names, the code, and never more than 300 characters', () => {
    const { map, request } = prepare(
      draftOf(
        { type: 'buttons', body: 'b', buttons: [{ type: 'reply', id: 'i', text: 't' }] },
        digishare,
      ),
      digishare,
    );
    const sent = bodyForm(request);
    const read = digishare.answer(
      400,
      {
        error: {
          message: "(#131009) Param body['action']['buttons'][0]['reply']['title'] is too long",
        },
      },
      map,
      sent,
    );
    expect(read).toMatchObject({
      outcome: 'rejected',
      code: '131009',
      issues: [{ code: 'answer.refused', path: ['message', 'buttons', 0, 'text'] }],
    });
    expect(digishare.answer(200, { id: 'm', status: 'sent' }, map, sent)).toEqual({
      outcome: 'accepted',
      retryable: false,
      messageId: 'm',
      status: 'sent',
      issues: [],
    });
    expect(digishare.answer(200, 'OK', map, sent).outcome).toBe('unknown');
    expect(digishare.answer(503, undefined, map, sent)).toMatchObject({
      outcome: 'unknown',
      issues: [{ code: 'answer.unavailable' }],
    });
    expect(digishare.answer(429, {}, map, sent)).toMatchObject({
      outcome: 'rejected',
      retryable: true,
    });
    const long = digishare.answer(400, { message: `\u0007${'y'.repeat(1000)}` }, map, sent);
    expect(String(long.issues[0]?.params.message)).toHaveLength(300);
  });
});
