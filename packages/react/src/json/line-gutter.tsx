import type { Severity } from '@messagewright/core';
import { type CSSProperties, memo, type RefObject, useEffect, useState } from 'react';

interface LineGutterProps {
  /** The text area whose lines are numbered; it must not wrap. */
  area: RefObject<HTMLTextAreaElement | null>;
  lines: number;
  /** Lines with issues, and the worst of each. */
  marks: ReadonlyMap<number, Severity>;
}

interface Window {
  top: number;
  height: number;
  lineHeight: number;
}

/** Numbers of the lines in view: a text may have more lines than a page can hold elements. */
export const LineGutter = memo(function LineGutter({ area, lines, marks }: LineGutterProps) {
  const { top, height, lineHeight } = useScroll(area);
  const first = Math.floor(top / lineHeight) + 1;
  const last = Math.min(lines, first + Math.ceil(height / lineHeight));
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const style = {
    '--mw-gutter-digits': String(lines).length,
    '--mw-gutter-shift': `${(first - 1) * lineHeight - top}px`,
  } as CSSProperties;
  return (
    // The list of issues says the same to those who do not see.
    <div className="mw-gutter" aria-hidden="true" style={style}>
      <div className="mw-gutter__lines">
        {shown.map((line) => (
          <div key={line} className="mw-gutter__line" data-severity={marks.get(line)}>
            {line}
          </div>
        ))}
      </div>
    </div>
  );
});

function useScroll(area: RefObject<HTMLTextAreaElement | null>): Window {
  const [view, setView] = useState<Window>({ top: 0, height: 0, lineHeight: 20 });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = () => {
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight) || 20;
      setView({ top: element.scrollTop, height: element.clientHeight, lineHeight });
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [area]);
  return view;
}
