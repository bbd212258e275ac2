import { useEffect, useState } from 'react';

/** An address at which the browser finds a file's bytes, given back as soon as nothing shows it. */
export function useObjectUrl(file: Blob | undefined): string | undefined {
  const [made, setMade] = useState<{ of: Blob; url: string }>();
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setMade({ of: file, url });
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return made && made.of === file ? made.url : undefined;
}
