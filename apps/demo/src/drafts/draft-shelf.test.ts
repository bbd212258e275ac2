import type { Draft, Json } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { describe, expect, it, vi } from 'vitest';
import { memoryArea } from '../storage/memory-area.ts';
import { createDraftShelf } from './draft-shelf.ts';
import { draftStorage, readDraft } from './draft-storage.ts';

const to = { type: 'conversation', id: 'conv_1' } as const;
const draft: Draft = { version: 1, to, message: samples.list.maximal };

describe('the shelf', () => {
  it('has a draft again after a reload, to the letter', () => {
    const area = memoryArea();
    createDraftShelf(draftStorage(area), () => 7).write('conv_1', draft);
    const shelf = createDraftShelf(draftStorage(area));
    expect(shelf.get('conv_1')).toEqual({ draft, savedAt: 7, kept: true });
    expect(shelf.get('conv_2')).toBeUndefined();
  });

  it('gives the same object until it changes, so that nobody renders for nothing', () => {
    const shelf = createDraftShelf(draftStorage(memoryArea()));
    shelf.write('conv_1', draft);
    expect(shelf.get('conv_1')).toBe(shelf.get('conv_1'));
  });

  it('says when a draft would not outlive a reload, and has it all the same', () => {
    const shelf = createDraftShelf(draftStorage(undefined));
    shelf.write('conv_1', draft);
    expect(shelf.get('conv_1')).toMatchObject({ draft, kept: false });
  });

  it('forgets a draft in which nothing is written', () => {
    const area = memoryArea();
    const shelf = createDraftShelf(draftStorage(area));
    shelf.write('conv_1', draft);
    shelf.write('conv_1', undefined);
    expect(shelf.get('conv_1')).toBeUndefined();
    expect(createDraftShelf(draftStorage(area)).get('conv_1')).toBeUndefined();
  });

  it('tells its listeners', () => {
    const shelf = createDraftShelf(draftStorage(memoryArea()));
    const listener = vi.fn();
    const stop = shelf.subscribe(listener);
    shelf.write('conv_1', draft);
    shelf.write('conv_1', undefined);
    stop();
    shelf.write('conv_1', draft);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('what was kept', () => {
  it.each<Json>([
    null,
    {},
    { ...(draft as unknown as { [key: string]: Json }), version: 2 },
    { version: 1, to, message: { type: 'hologram' } },
    { version: 1, to, message: { type: 'constructor' } },
    { version: 1, to: null, message: { type: 'text', text: '' } },
    { version: 1, to, message: [] },
  ])('is no draft when a form could not show it: %j', (value) => {
    expect(readDraft(value)).toBeUndefined();
  });
});
