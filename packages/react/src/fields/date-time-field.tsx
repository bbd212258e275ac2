import { isolated, useWords } from '../context/index.ts';
import { Field } from './field.tsx';
import { fromLocalTime, toLocalTime, zoneAt } from './local-time.ts';
import { useField } from './use-field.ts';
import { useInBrowser } from './use-in-browser.ts';

/** A moment, chosen in the author's own time zone, which is named; in the draft as milliseconds since 1970. */
export function DateTimeField({ path }: { path: string }) {
  const words = useWords();
  const field = useField<number>(path);
  const inBrowser = useInBrowser();
  const text = inBrowser ? toLocalTime(field.value) : '';
  const zone = `${field.id}-zone`;
  return (
    <Field field={field} describedBy={text === '' ? undefined : zone}>
      {(control) => (
        <>
          <input
            {...control}
            className="mw-input"
            type="datetime-local"
            value={text}
            readOnly={field.readOnly}
            onChange={(event) => field.change(fromLocalTime(event.target.value))}
          />
          {text !== '' && (
            <p className="mw-hint" id={zone}>
              {words.text('fields.pickers.dateTime.zone', {
                zone: isolated(zoneAt(field.value ?? 0, words.locale)),
              })}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
