import type { TemplateDefinition } from '@messagewright/core';
import { describe, expect, it, vi } from 'vitest';
import { createTemplateLibrary } from './template-library.ts';

const templates: TemplateDefinition[] = [{ name: 'a', language: 'en', components: [] }];

/** A request that the test answers. */
function asked() {
  let resolve: (found: TemplateDefinition[]) => void = () => undefined;
  const promise = new Promise<TemplateDefinition[]>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a library of templates', () => {
  it('asks when it is told to, once, and tells its listeners', async () => {
    const request = asked();
    const read = vi.fn(() => request.promise);
    const library = createTemplateLibrary(read);
    const listener = vi.fn();
    library.subscribe(listener);
    expect(library.get()).toEqual({ state: 'idle' });
    expect(read).not.toHaveBeenCalled();
    library.load();
    library.load();
    expect(library.get()).toEqual({ state: 'loading' });
    request.resolve(templates);
    await settled();
    expect(library.get()).toEqual({ state: 'ready', templates });
    library.load();
    expect(read).toHaveBeenCalledOnce();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('can be asked again after a failure', async () => {
    const read = vi.fn().mockRejectedValueOnce(new Error('No.')).mockResolvedValueOnce(templates);
    const library = createTemplateLibrary(read);
    library.load();
    await settled();
    expect(library.get()).toEqual({ state: 'failed' });
    library.load();
    await settled();
    expect(library.get()).toEqual({ state: 'ready', templates });
  });

  it('takes a function that throws at once for a failure', async () => {
    const library = createTemplateLibrary(() => {
      throw new Error('No.');
    });
    library.load();
    await settled();
    expect(library.get()).toEqual({ state: 'failed' });
  });

  it('aborts what is under way, ignores its answer, and can be asked again', async () => {
    const first = asked();
    const signals: AbortSignal[] = [];
    const read = vi.fn((signal: AbortSignal) => {
      signals.push(signal);
      return signals.length === 1 ? first.promise : Promise.resolve(templates);
    });
    const library = createTemplateLibrary(read);
    library.load();
    library.stop();
    expect(signals[0]?.aborted).toBe(true);
    expect(library.get()).toEqual({ state: 'idle' });
    first.resolve([]);
    await settled();
    expect(library.get()).toEqual({ state: 'idle' });
    library.load();
    await settled();
    expect(library.get()).toEqual({ state: 'ready', templates });
    library.stop();
    expect(signals[1]?.aborted).toBe(false);
    expect(library.get()).toEqual({ state: 'ready', templates });
  });
});
