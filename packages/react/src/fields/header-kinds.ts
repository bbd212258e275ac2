import type { MediaKind } from '@messagewright/core';
import { useBuilder, useValuesAt } from '../context/index.ts';
import { useCarries } from './carried.tsx';

/** The kinds of media that the provider takes above the body; none where only text may stand there. */
export function useHeaderMediaKinds(path: string): readonly MediaKind[] {
  const { provider } = useBuilder();
  const types = useValuesAt(`${path}.type`);
  const kinds = useValuesAt(`${path}.media.kind`);
  const takesMedia = provider.headers.includes('media') && (types?.includes('media') ?? true);
  const isCarried = useCarries(path, 'media', mediaHeader);
  if (!takesMedia) return [];
  return kinds ? kinds.filter(isKind) : isCarried ? usualKinds : [];
}

const mediaHeader = {
  type: 'media',
  media: { kind: 'image', source: 'url', url: 'https://example.com/a.jpg' },
};

/** Where no row names the kinds. */
const usualKinds: readonly MediaKind[] = ['image', 'video', 'document', 'audio'];

const kindsOfHeaders: readonly MediaKind[] = [...usualKinds, 'gif'];

function isKind(value: unknown): value is MediaKind {
  return kindsOfHeaders.some((kind) => kind === value);
}
