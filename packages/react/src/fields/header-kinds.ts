import type { MediaKind } from '@messagewright/core';
import { useBuilder, useValuesAt } from '../context/index.ts';

/** The kinds of media that the provider takes above the body; none where only text may stand there. */
export function useHeaderMediaKinds(path: string): readonly MediaKind[] {
  const { provider } = useBuilder();
  const types = useValuesAt(`${path}.type`);
  const kinds = useValuesAt(`${path}.media.kind`);
  const takesMedia = provider.headers.includes('media') && (types?.includes('media') ?? true);
  return takesMedia && kinds ? kinds.filter(isKind) : [];
}

/** In the order in which they are offered. */
const kindsOfHeaders: readonly MediaKind[] = ['image', 'video', 'document', 'gif'];

function isKind(value: unknown): value is MediaKind {
  return kindsOfHeaders.some((kind) => kind === value);
}
