import { countLength } from '@messagewright/core';
import type { ReactNode } from 'react';
import { type LimitAt, useWords } from '../context/index.ts';

/** Share of the limit from which a counter asks for attention. */
const near = 0.8;

/** The counter of a field's text; nothing without a text, or a limit to hold it against. */
export function textCounter(
  text: string,
  { id, limit }: { id: string; limit: LimitAt },
): ReactNode {
  if (text === '' || limit.length?.max === undefined) return undefined;
  return <Counter id={`${id}-counter`} text={text} limit={limit} />;
}

/** How many characters are written and how many may be. */
export function Counter({ id, text, limit }: { id: string; text: string; limit: LimitAt }) {
  const words = useWords();
  const { max = 0, unit = 'code-point' } = limit.length ?? {};
  const count = countLength(text, unit);
  return (
    <span className="mw-counter" id={id} data-level={levelOf(count, max)}>
      {words.text('fields.counter', { count, max })}
    </span>
  );
}

function levelOf(count: number, max: number): 'quiet' | 'near' | 'over' {
  if (count > max) return 'over';
  return count >= max * near ? 'near' : 'quiet';
}
