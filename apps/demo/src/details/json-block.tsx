import type { Json } from '@messagewright/core';
import { useEffect, useRef, useState } from 'react';
import { useOverflows } from '../layout/use-overflows.ts';
import { useDeskWords } from '../words/words.tsx';

/** JSON to read and to copy. */
export function JsonBlock(props: { value: Json; label: string; copyLabel: string }) {
  const { value, label, copyLabel } = props;
  const { t } = useDeskWords();
  const text = JSON.stringify(value, null, 2);
  const [isCopied, copy] = useCopy(text);
  const block = useRef<HTMLPreElement>(null);
  const overflows = useOverflows(block);
  return (
    <div className="json">
      <button type="button" className="json-copy" aria-label={copyLabel} onClick={copy}>
        {isCopied ? t.details.copied : t.details.copy}
      </button>
      <pre
        ref={block}
        className="json-text"
        dir="ltr"
        role="region"
        aria-label={label}
        tabIndex={overflows ? 0 : undefined}
      >
        <code>{text}</code>
      </pre>
      <span role="status" className="hidden">
        {isCopied && t.details.copied}
      </span>
    </div>
  );
}

/** Copies a text, and says so for two seconds. */
function useCopy(text: string): [boolean, () => void] {
  const [isCopied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCopied(false), 2000);
    } catch {
      setCopied(false);
    }
  };
  return [isCopied, () => void copy()];
}
