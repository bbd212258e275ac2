import type { Ref } from 'react';

/** The browser's own way to choose files; a button opens it. */
export function FileInput(props: {
  inputRef: Ref<HTMLInputElement>;
  /** MIME types to offer first. */
  accept: readonly string[];
  multiple?: boolean;
  take(files: readonly File[]): void;
}) {
  const { inputRef, accept, multiple, take } = props;
  return (
    <input
      ref={inputRef}
      type="file"
      hidden
      accept={accept.join(',') || undefined}
      multiple={multiple}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file may be chosen again after it was mended.
        target.value = '';
        if (files.length > 0) take(files);
      }}
    />
  );
}
