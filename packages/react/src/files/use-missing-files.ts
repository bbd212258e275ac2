import { type Issue, parsePathKey } from '@messagewright/core';
import { useBuilder, useStore } from '../context/index.ts';
import { useFiles } from './files-context.ts';
import { partFiles, placeOfFile } from './part-files.ts';

/**
 * An issue for each file of the draft whose bytes are not here, so that it cannot be sent. The draft itself is
 * right: core knows nothing of them.
 */
export function useMissingFiles(): readonly Issue[] {
  const { readOnly } = useBuilder();
  const files = useFiles();
  // As one text, so that only other files render anything.
  const places = useStore(({ get }) => {
    const { draft, prepared } = get();
    const { missing } = partFiles(prepared.request, files);
    return missing.flatMap(({ id }) => placeOfFile(draft, id) ?? []).join('\n');
  });
  if (readOnly || places === '') return [];
  return places.split('\n').map(missingAt);
}

const missingAt = (place: string): Issue => ({
  layer: 'draft',
  code: 'file.missing',
  severity: 'error',
  path: parsePathKey(place),
  params: {},
});
