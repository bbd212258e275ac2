import { describe, expect, it, vi } from 'vitest';
import { onDemand } from './on-demand.ts';

describe('a part that is loaded on demand', () => {
  it('is loaded once, when it is first wanted', async () => {
    const fetchPart = vi.fn(async () => 'part');
    const part = onDemand(fetchPart);
    expect(part.get()).toBeUndefined();
    expect(fetchPart).not.toHaveBeenCalled();
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(part.get()).toBe('part');
    expect(fetchPart).toHaveBeenCalledTimes(1);
  });

  it('tells those who wait, and no one who went', async () => {
    const part = onDemand(async () => 'part');
    const [waits, went] = [vi.fn(), vi.fn()];
    part.subscribe(waits);
    part.subscribe(went)();
    await part.load();
    expect(waits).toHaveBeenCalledTimes(1);
    expect(went).not.toHaveBeenCalled();
  });

  it('is tried again after a failure', async () => {
    let isOffline = true;
    const part = onDemand(async () => {
      if (isOffline) throw new Error('offline');
      return 'part';
    });
    await expect(part.load()).rejects.toThrow('offline');
    expect(part.get()).toBeUndefined();
    isOffline = false;
    await expect(part.load()).resolves.toBe('part');
    expect(part.get()).toBe('part');
  });
});
