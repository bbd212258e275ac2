import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { isolated, useBuilder, useIssuesAt, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { Field } from './field.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useField } from './use-field.ts';

const between = /[,;\n\r\t]+/;

/** Short texts in a row, added one by one or pasted; what is wrong with one is said of that one. */
export function TagsField({ path }: { path: string }) {
  const words = useWords();
  const field = useField<readonly string[]>(path);
  const [typed, setTyped] = useState('');
  const [region, say] = useAnnouncer();
  const input = useRef<HTMLInputElement>(null);
  const tags = field.value ?? [];
  const max = field.limit.items?.max;

  const add = (text: string): boolean => {
    const texts = text.split(between).map((tag) => tag.trim());
    const fresh = [...new Set(texts)].filter((tag) => tag !== '' && !tags.includes(tag));
    if (fresh.length === 0) return false;
    field.change([...tags, ...fresh]);
    say(words.text('controls.tags.added', { tags: fresh.join(', '), count: fresh.length }));
    return true;
  };
  const remove = (index: number) => {
    const rest = tags.filter((_, at) => at !== index);
    field.change(rest.length > 0 ? rest : undefined);
    say(words.text('controls.tags.removed', { tag: tags[index] ?? '' }));
    input.current?.focus();
  };
  const finish = () => {
    add(typed);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      finish();
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0 && !field.readOnly) {
      // Back into the field, to be mended.
      event.preventDefault();
      setTyped(tags.at(-1) ?? '');
      remove(tags.length - 1);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!between.test(text) || field.readOnly) return;
    event.preventDefault();
    add(`${typed}${text}`);
    setTyped('');
  };
  const counter = max !== undefined && tags.length > 0 && (
    <span
      className="mw-counter"
      id={`${field.id}-counter`}
      data-level={tags.length > max ? 'over' : 'quiet'}
    >
      {words.text('fields.counter', { count: tags.length, max })}
    </span>
  );
  return (
    <Field field={field} counter={counter}>
      {(control) => (
        <>
          <div className="mw-tags">
            {tags.length > 0 && (
              <ul className="mw-tags__list" aria-label={field.label}>
                {tags.map((tag, index) => (
                  <Tag
                    // A tag is its text; two alike may come with a draft.
                    key={`${tag} ${tags.indexOf(tag) === index ? '' : index}`}
                    path={`${path}.${index}`}
                    tag={tag}
                    readOnly={field.readOnly}
                    remove={() => remove(index)}
                  />
                ))}
              </ul>
            )}
            <input
              {...control}
              className="mw-tags__input"
              type="text"
              ref={input}
              autoComplete="off"
              enterKeyHint="done"
              dir={typed === '' ? undefined : 'auto'}
              placeholder={field.placeholder ?? words.text('controls.tags.placeholder')}
              value={typed}
              readOnly={field.readOnly}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
              onBlur={finish}
            />
          </div>
          {tags.map((tag, index) => (
            <TagIssues
              key={`${tag} ${tags.indexOf(tag) === index ? '' : index}`}
              path={`${path}.${index}`}
              tag={tag}
            />
          ))}
          <span className="mw-visually-hidden" aria-live="polite" ref={region} />
        </>
      )}
    </Field>
  );
}

function Tag({
  path,
  tag,
  readOnly,
  remove,
}: {
  path: string;
  tag: string;
  readOnly: boolean;
  remove: () => void;
}) {
  const { idFor } = useBuilder();
  const words = useWords();
  const issues = useIssuesAt(path);
  const severity = issues.some((issue) => issue.severity === 'error') ? 'error' : 'warning';
  return (
    <li className="mw-tag" data-severity={issues.length > 0 ? severity : undefined}>
      <span className="mw-tag__text" dir="auto">
        {tag}
      </span>
      {!readOnly && (
        <button
          type="button"
          className="mw-tag__remove"
          data-mw-path={path}
          aria-label={words.text('controls.tags.remove', { tag })}
          aria-describedby={issues.length > 0 ? `${idFor(path)}-issues` : undefined}
          onClick={remove}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

/** What is wrong with one tag, under all of them. */
function TagIssues({ path, tag }: { path: string; tag: string }) {
  const { idFor } = useBuilder();
  const words = useWords();
  const issues = useIssuesAt(path);
  if (issues.length === 0) return null;
  return (
    <div className="mw-issues" id={`${idFor(path)}-issues`}>
      {issues.map((issue) => (
        <p className="mw-issue" data-severity={issue.severity} key={issue.limit ?? issue.code}>
          <span>
            {words.text('controls.tags.issue', {
              tag: isolated(tag),
              issue: words.issue(issue),
            })}
          </span>
        </p>
      ))}
    </div>
  );
}
