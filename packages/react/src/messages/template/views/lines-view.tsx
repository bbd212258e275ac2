import { PlainText } from '../../../preview/formatted-text.tsx';
import { hasText, LabelOrHint } from '../../../preview/text-or-hint.tsx';
import { withPaths } from '../../../preview/with-paths.ts';
import type { ValueView } from './value-view.ts';

interface Line {
  name: string;
  note?: string | undefined;
  end: string;
}

/** Ways to deliver, each with its price. */
export const methodsView: ValueView<'shipping-methods'> = ({ value: { methods }, path }) => (
  <Lines
    path={path}
    lines={methods.map(({ label, detail, amount }) => ({ name: label, note: detail, end: amount }))}
  />
);

/** The lines of a bill. */
export const billView: ValueView<'line-items'> = ({ value: { items }, path, words }) => (
  <Lines
    path={path}
    lines={items.map(({ text, amount, state }) => ({
      name: text,
      note: state === 'pending' ? words.text('preview.template.pending') : undefined,
      end: amount,
    }))}
  />
);

/** What a form is filled in with. */
export const formItemsView: ValueView<'form-items'> = ({ value: { items }, path }) => (
  <Lines path={path} lines={items.map(({ title, value }) => ({ name: title, end: value }))} />
);

function Lines({ lines, path }: { lines: readonly Line[]; path: string }) {
  return (
    <ul className="mw-keyed__rows">
      {withPaths(lines, path).map(({ value: { name, note, end }, path: key }) => (
        <li key={key} className="mw-keyed__row">
          <span className="mw-keyed__words">
            <span>
              <LabelOrHint text={name} hint="line" />
            </span>
            {hasText(note) && (
              <span className="mw-keyed__note">
                <PlainText text={note} />
              </span>
            )}
          </span>
          {hasText(end) && (
            <span className="mw-keyed__amount">
              <PlainText text={end} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
