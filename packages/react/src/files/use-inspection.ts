import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../builder/use-stable.ts';
import { useWords } from '../context/index.ts';
import { inspectFile } from './inspect-file.ts';

/** A file that may be sent. */
export interface TakenFile {
  file: File;
  mime: string;
}

/**
 * Looks at chosen files one choice after the other, hands on those that may be sent and says of each of the
 * others why not, a line for each.
 */
export function useInspection(done: (taken: readonly TakenFile[]) => void) {
  const words = useWords();
  const [faults, setFaults] = useState<readonly { name: string; fault: string }[]>([]);
  // While files are read, the list that the place lies in may change, or go.
  const latest = useLatest(done);
  const isHere = useRef(true);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const inspect = (files: readonly File[]) => {
    const looking = Promise.all(files.map(inspectFile));
    queue.current = queue.current.then(async () => {
      const found = await looking;
      if (!isHere.current) return;
      setFaults(found.flatMap((each) => ('fault' in each ? [each] : [])));
      const taken = found.flatMap((each) => ('fault' in each ? [] : [each]));
      if (taken.length > 0) latest.current(taken);
    });
  };
  const complaint = faults
    .map(({ name, fault }) =>
      words.text('fields.files.refused', { name, reason: words.text(`issues.${fault}`) }),
    )
    .join('\n');
  return { inspect, complaint: complaint || undefined, clear: () => setFaults([]) };
}
