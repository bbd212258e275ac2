import { digishare } from '@messagewright/core';
import { describe, expect, it } from 'vitest';
import { canary } from '../test/canary.ts';
import { acceptingPort, createStage, draft, slugOf } from '../test/stage.ts';
import type { SendPort } from './index.ts';

describe('answers for its own faults', () => {
  it('says nothing of what went wrong inside, and that nothing was sent', async () => {
    const { send, sent } = acceptingPort();
    const broken = {
      ...digishare,
      envelope: {
        ...digishare.envelope,
        encode: () => {
          throw new Error(`at secret line of ${canary}`);
        },
      },
    };
    const stage = createStage({ send, providers: [broken] });
    const answer = await stage.send(draft);
    expect(answer.body).toMatchObject({ status: 500, outcome: 'not_sent' });
    expect(slugOf(answer)).toBe('internal');
    expect(JSON.stringify(answer.body)).not.toContain('secret line');
    expect(stage.events).toContainEqual({
      event: 'failed',
      step: 'request',
      reason: 'Error: at secret line of [redacted]',
    });
    expect(sent).toEqual([]);
  });

  it('sends nothing when the final body goes to somebody else than the draft says', async () => {
    const { send, sent } = acceptingPort();
    const swapped = {
      ...digishare,
      envelope: {
        ...digishare.envelope,
        decode: (json: Parameters<typeof digishare.envelope.decode>[0]) => {
          const opened = digishare.envelope.decode(json);
          return (
            opened && { ...opened, to: { type: 'conversation', id: 'somebody-else' } as const }
          );
        },
      },
    };
    const answer = await createStage({ send, providers: [swapped] }).send(draft);
    expect(slugOf(answer)).toBe('internal');
    expect(sent).toEqual([]);
  });

  it.each([
    '/v1/../v2/messages',
    '/v1/messages?x=1',
    '/v1/messages#x',
    '/v1/%2e%2e/messages',
    '//evil.example.com/x',
    '/v1/a\tb',
  ])('sends nothing to %s, which is not the address that was meant', async (path) => {
    const { send, sent } = acceptingPort();
    const climbing = {
      ...digishare,
      envelope: {
        ...digishare.envelope,
        encode: (...given: Parameters<typeof digishare.envelope.encode>) => ({
          ...digishare.envelope.encode(...given),
          url: [path],
        }),
      },
    };
    const answer = await createStage({ send, providers: [climbing] }).send(draft);
    if (path.startsWith('//')) {
      // Two slashes stay a path of the account's own host.
      expect(answer.body.request).toMatchObject({ url: `https://api.digishare.ma${path}` });
      return;
    }
    expect(slugOf(answer)).toBe('internal');
    expect(sent).toEqual([]);
  });

  it('calls a send unknown when its port breaks', async () => {
    const send: SendPort = () => Promise.reject(new Error(canary));
    const answer = await createStage({ send }).send(draft);
    expect(answer.body).toMatchObject({ status: 502, outcome: 'unknown', retryable: false });
  });

  it('calls a send unknown when the answer breaks its reader', async () => {
    const broken = {
      ...digishare,
      answer: () => {
        throw new Error('cannot read');
      },
    };
    const stage = createStage({ providers: [broken] });
    const answer = await stage.send(draft);
    expect(answer.body).toMatchObject({ outcome: 'unknown', status: 502 });
    expect(stage.events).toContainEqual(expect.objectContaining({ event: 'failed', step: 'send' }));
  });

  it('does not mind a listener that throws', async () => {
    const stage = createStage({
      onEvent: () => {
        throw new Error('full disk');
      },
    });
    expect((await stage.send(draft)).status).toBe(200);
  });
});
