import type { Issue } from '@messagewright/core';
import { useEffect, useId, useRef } from 'react';
import type { Conversion } from '../context/builder-context.ts';
import { useBuilder, useStore, useWords, type Words } from '../context/index.ts';
import { Repairs } from '../fields/issue-text.tsx';
import { Icon } from '../icons/index.ts';
import { issuePlace } from './issue-place.ts';

/** What changed when the author chose another provider, until they have seen it. */
export function ConversionNews() {
  const { conversion } = useBuilder();
  const after = useRef<HTMLDivElement>(null);
  return (
    <div ref={after} tabIndex={-1} className="mw-conversion-place">
      {conversion && (
        <News
          conversion={conversion}
          // The button with the focus goes away.
          leave={() => after.current?.focus()}
        />
      )}
    </div>
  );
}

function News({ conversion, leave }: { conversion: Conversion; leave: () => void }) {
  const { provider, notify, readOnly } = useBuilder();
  const words = useWords();
  const heading = useId();
  const isUntouched = useStore((store) => store.get().draft === conversion.draft);
  const title = words.text('builder.conversion.title', { provider: provider.label });
  const lines = linesOf(conversion, words);
  const told = useRef<Conversion>(undefined);
  useEffect(() => {
    if (told.current === conversion) return;
    told.current = conversion;
    notify({ type: 'converted', text: [title, ...lines.keys()].join(' ') });
  }, [conversion, notify, title, lines]);
  return (
    <section className="mw-conversion" aria-labelledby={heading}>
      <div className="mw-conversion__top">
        <h2 className="mw-conversion__title" id={heading}>
          {title}
        </h2>
        {isUntouched && !readOnly && (
          <button
            type="button"
            className="mw-button"
            onClick={() => {
              leave();
              conversion.undo();
            }}
          >
            {words.text('builder.conversion.undo')}
          </button>
        )}
        <button
          type="button"
          className="mw-icon-button"
          aria-label={words.text('builder.conversion.dismiss')}
          onClick={() => {
            leave();
            conversion.dismiss();
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <ul className="mw-conversion__list">
        {[...lines].map(([line, issue]) => (
          <li key={line}>
            {line} {isUntouched && <Repairs issue={issue} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each change in a sentence with its place; what was said once is not said again. */
function linesOf({ changes, draft }: Conversion, words: Words): Map<string, Issue> {
  return new Map(
    changes.map((issue) => [
      words.text('builder.issueAt', {
        place: issuePlace(issue.path, draft, words),
        issue: words.issue(issue),
      }),
      issue,
    ]),
  );
}
