import type { NewSend, OutcomeStore, SendRecord, StoredAnswer } from './store.ts';

/** Bounds of a memory store. */
export interface MemoryStoreOptions {
  /** How long a final record is kept, in milliseconds. Default: 24 hours. Running and unknown sends are kept for good. */
  retainMs?: number | undefined;
  /** How many records are held at most; beyond them `claim` rejects. Default: 20,000. */
  maxRecords?: number | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

const day = 24 * 60 * 60 * 1000;

/**
 * A store for one process, which forgets with it: for development, tests and single small deployments.
 * After a restart an old key is new again.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): OutcomeStore {
  const { retainMs = day, maxRecords = 20_000, now = Date.now } = options;
  const byId = new Map<string, SendRecord>();
  const idByKey = new Map<string, string>();
  // In order of ending, so that the oldest stand first.
  const endedAt = new Map<string, number>();

  const dropExpired = () => {
    for (const [id, ended] of endedAt) {
      if (now() - ended < retainMs) return;
      endedAt.delete(id);
      const record = byId.get(id);
      if (record?.answer?.outcome === 'unknown') continue;
      byId.delete(id);
      if (record) idByKey.delete(record.key);
    }
  };

  const end = (id: string, state: 'finished' | 'free', answer: StoredAnswer) => {
    const record = byId.get(id);
    if (record?.state !== 'running') throw new TypeError('This send is not running.');
    byId.set(id, { ...record, state, answer });
    endedAt.set(id, now());
  };

  // Each method does its work before its first await: that is what makes a claim atomic here.
  return {
    async claim(send: NewSend) {
      dropExpired();
      const existing = byId.get(idByKey.get(send.key) ?? '');
      if (existing) {
        const again = existing.state === 'free' && existing.fingerprint === send.fingerprint;
        if (!again) return { claimed: false, record: existing };
      } else if (byId.size >= maxRecords) {
        throw new RangeError('The memory store is full.');
      }
      const record: SendRecord = { ...send, id: existing?.id ?? send.id, state: 'running' };
      byId.set(record.id, record);
      idByKey.set(record.key, record.id);
      endedAt.delete(record.id);
      return { claimed: true, record };
    },
    async finish(id, answer) {
      end(id, 'finished', answer);
    },
    async free(id, answer) {
      end(id, 'free', answer);
    },
    async get(id) {
      return byId.get(id);
    },
  };
}
