import {
  bird,
  type Draft,
  digishare,
  empty,
  type Issue,
  type ListMessage,
} from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it, vi } from 'vitest';
import { createBuilderStore } from './builder-store.ts';

const list: Draft<ListMessage> = {
  version: 1,
  to: { type: 'conversation', id: 'conv_1' },
  message: samples.list.maximal,
};

function edited(change: (message: ListMessage) => void): Draft {
  const values = structuredClone(list);
  change(values.message);
  return values;
}

const overLong = edited((message) => {
  message.button = 'x'.repeat(21);
});

describe('the store of a builder', () => {
  it('takes an edit as a new snapshot and tells its listeners once', () => {
    const store = createBuilderStore(list, { provider: digishare });
    const listener = vi.fn();
    store.subscribe(listener);
    const next = store.edit(overLong, 'message.button');
    expect(next).toEqual(overLong);
    expect(store.get().draft).toBe(next);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('says nothing of values that equal the draft', () => {
    const store = createBuilderStore(list, { provider: digishare });
    const before = store.get();
    const listener = vi.fn();
    store.subscribe(listener);
    expect(store.edit(structuredClone(list), 'message.button')).toBeUndefined();
    expect(store.get()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps the issues of one place the same list while another place is edited', () => {
    const store = createBuilderStore(overLong, { provider: digishare });
    const before = store.issuesAt('message.button');
    expect(before).toMatchObject([{ code: 'length.max', params: { over: 1 } }]);
    const values = structuredClone(overLong) as Draft<ListMessage>;
    values.message.body = 'Something else';
    store.edit(values, 'message.body');
    expect(store.issuesAt('message.button')).toBe(before);
    values.message.button = 'x'.repeat(22);
    store.edit(values, 'message.button');
    expect(store.issuesAt('message.button')).toMatchObject([{ params: { over: 2 } }]);
  });

  it('keeps quiet about an empty draft until a field was left or sending tried', () => {
    const store = createBuilderStore(empty('list', digishare), { provider: digishare });
    expect(store.visible()).toEqual([]);
    store.touch('message.body');
    expect(store.visible().map(({ path }) => path.join('.'))).toEqual(['message.body']);
    expect(store.attempt()).toBe(false);
    expect(store.visible().length).toBeGreaterThan(3);
  });

  it('is quiet again about another draft', () => {
    const store = createBuilderStore(empty('list', digishare), { provider: digishare });
    store.attempt();
    store.load(empty('text', digishare));
    expect(store.visible()).toEqual([]);
  });

  it('forgets visits inside a list whose items moved', () => {
    const store = createBuilderStore(list, { provider: digishare });
    store.touch('message.sections.0.rows.1.title');
    const values = edited((message) => {
      message.sections[0]?.rows.splice(1, 1, { type: 'row', title: '', id: 'new' });
    });
    store.edit(values, 'message.sections.0.rows');
    expect(store.issuesAt('message.sections.0.rows.1.title')).toEqual([]);
  });

  it('shows an issue of the host until its place is edited', () => {
    const refused: Issue = {
      layer: 'answer',
      code: 'answer.refused',
      severity: 'error',
      path: ['message', 'body'],
      params: { status: 400, message: 'Bad body.' },
    };
    const store = createBuilderStore(list, { provider: digishare, issues: [refused] });
    expect(store.issuesAt('message.body')).toEqual([refused]);
    store.edit(overLong, 'message.button');
    expect(store.issuesAt('message.body')).toEqual([refused]);
    store.edit(
      edited((message) => {
        message.body = 'Other';
      }),
      'message.body',
    );
    expect(store.issuesAt('message.body')).toEqual([]);
  });

  const refused: Issue = {
    layer: 'answer',
    code: 'answer.refused',
    severity: 'error',
    path: ['message', 'button'],
    params: { status: 400, message: 'Bad button.' },
  };

  it('takes the same issues in another list for no news, unless the draft was sent between', () => {
    const store = createBuilderStore(list, { provider: digishare, issues: [refused] });
    store.edit(overLong, 'message.button');
    store.furnish({ provider: digishare, issues: [{ ...refused }] });
    expect(store.issuesAt('message.button')).not.toContainEqual(refused);
    store.sent();
    store.furnish({ provider: digishare, issues: [{ ...refused }] });
    expect(store.issuesAt('message.button')).toContainEqual(refused);
  });

  it('does not bring back an issue of the host with another draft', () => {
    const store = createBuilderStore(list, { provider: digishare, issues: [refused] });
    store.load(empty('text', digishare));
    expect(store.visible()).toEqual([]);
  });

  it('does not let an issue of the host stop the next attempt', () => {
    const issues: Issue[] = [
      { layer: 'answer', code: 'answer.unavailable', severity: 'error', path: [], params: {} },
    ];
    const store = createBuilderStore(list, { provider: digishare, issues });
    expect(store.attempt()).toBe(true);
  });

  it('gives the limits of a place, one object while they hold', () => {
    const store = createBuilderStore(list, { provider: digishare });
    const limit = store.limitAt('message.sections.0.rows.1.title');
    expect(limit).toMatchObject({ length: { max: 24, unit: 'code-point' }, required: true });
    expect(limit.source?.label).toMatch(/§/);
    expect(store.limitAt('message.sections.1.rows.0.title')).toBe(limit);
    expect(store.limitAt('message.sections').total).toMatchObject({ max: 10 });
    expect(store.limitAt('message.nothing')).toEqual({ required: false });
  });

  it('requires section titles only where there are several sections', () => {
    const store = createBuilderStore(list, { provider: digishare });
    expect(store.limitAt('message.sections.0.title').required).toBe(true);
    store.edit(
      edited((message) => {
        message.sections.splice(1);
      }),
      'message.sections',
    );
    expect(store.limitAt('message.sections.0.title').required).toBe(false);
  });

  it('heeds the limits that the host overrides', () => {
    const row = digishare.limits.find(
      ({ at, rule, types }) =>
        at === 'message.button' && rule === 'length' && types.includes('list'),
    );
    const context = { overrides: { [row?.id ?? '']: { max: 30 } } };
    const store = createBuilderStore(overLong, { provider: digishare, context });
    expect(store.limitAt('message.button').length?.max).toBe(30);
    expect(store.issuesAt('message.button')).toEqual([]);
  });

  it('computes the request only when asked for', () => {
    const provider = {
      ...digishare,
      get envelope(): typeof digishare.envelope {
        throw new Error('asked');
      },
    };
    const store = createBuilderStore(list, { provider });
    expect(store.edit(overLong, 'message.button')).toBeDefined();
    expect(() => store.get().prepared).toThrow('asked');
  });

  it('knows the time by its clock, the host’s first', () => {
    const store = createBuilderStore(list, { provider: digishare });
    expect(store.now()).toBeUndefined();
    store.tick(1000);
    expect(store.now()).toBe(1000);
    store.furnish({ provider: digishare, context: { now: 5 } });
    expect(store.now()).toBe(5);
  });

  it('makes another snapshot of a tick only where that changes an issue', () => {
    const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`);
    const draft: Draft = {
      ...list,
      to: { type: 'phone', phone: '+447700900123' },
      options: { bird: { scheduledFor: '2026-11-21T13:00:00Z' } },
    };
    const store = createBuilderStore(draft, { provider: bird });
    store.tick(at('12:00'));
    const before = store.get();
    const listener = vi.fn();
    store.subscribe(listener);
    store.tick(at('12:49'));
    expect(store.get()).toBe(before);
    expect(store.now()).toBe(at('12:49'));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.issuesAt('options.bird.scheduledFor')).toEqual([]);
    store.tick(at('12:51'));
    expect(store.get()).not.toBe(before);
    expect(store.get().draft).toBe(before.draft);
    expect(store.issuesAt('options.bird.scheduledFor')).toMatchObject([{ code: 'from-now.min' }]);
  });
});
