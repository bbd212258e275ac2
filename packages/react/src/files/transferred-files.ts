/** What was dropped or pasted: the files in it, none where it is text that a field takes. */
export function transferredFiles(data: DataTransfer | null, target: EventTarget | null): File[] {
  const files = [...(data?.files ?? [])];
  if (files.length === 0 || !data) return [];
  // A table copied from a sheet is text and a picture of itself: in a field, its text is meant.
  const isText = data.types.includes('text/plain') && isTyped(target);
  return isText ? [] : files;
}

/** Whether something is dragged that could be dropped as a file. */
export function holdsFiles(data: Pick<DataTransfer, 'types'> | null): boolean {
  return data?.types.includes('Files') ?? false;
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]');
}
