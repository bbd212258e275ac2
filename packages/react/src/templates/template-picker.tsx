import type { TemplateDefinition } from '@messagewright/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useBuilder, useWords } from '../context/index.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { Icon } from '../icons/index.ts';
import { searchTemplates } from './search-templates.ts';
import type { TemplateList } from './template-library.ts';
import { languageName, platformWord } from './template-names.ts';
import { TemplateNotice } from './template-notice.tsx';
import { TemplateOptions } from './template-options.tsx';
import { TemplateSample } from './template-sample.tsx';
import { useTemplateList } from './use-template-library.ts';

/** What the template picker needs. Only inside a builder whose host gives templates. */
export interface TemplatePickerProps {
  open: boolean;
  onOpenChange(open: boolean): void;
  /** Called once, after the dialog was told to close. */
  onPick(template: TemplateDefinition): void;
}

const anything = { text: '', language: '', category: '' };

/** What is drawn at most: nobody reads on, and thousands would make the dialog slow. */
const drawn = 100;

/** Finds an approved template by its name and texts, by keyboard or by pointing. */
export function TemplatePicker({ open, onOpenChange, onPick }: TemplatePickerProps) {
  const { library, provider } = useBuilder();
  const words = useWords();
  const list = useTemplateList(library);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState(anything);
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    if (open) library?.load();
  }, [open, library]);

  const templates = list?.state === 'ready' ? list.templates : [];
  const found = searchTemplates(templates, search);
  const shown = found.slice(0, drawn);
  const marked = Math.min(wanted, shown.length - 1);
  const current = shown[marked];
  const change = (next: Partial<typeof anything>) => {
    setSearch({ ...search, ...next });
    setWanted(0);
  };
  const pick = (template: TemplateDefinition | undefined) => {
    if (!template) return;
    onOpenChange(false);
    setSearch(anything);
    setWanted(0);
    onPick(template);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setWanted(Math.min(marked + 1, shown.length - 1)),
    ArrowUp: () => setWanted(Math.max(marked - 1, 0)),
    Enter: () => pick(current),
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={words.text('builder.templates.picker.title')}
      description={words.text('builder.templates.picker.description', { provider: provider.label })}
      initialFocus={input}
    >
      <div className="mw-picker">
        <div className="mw-picker__search">
          <label className="mw-picker__text">
            <span className="mw-visually-hidden">
              {words.text('builder.templates.picker.search')}
            </span>
            <Icon name="search" />
            <input
              ref={input}
              className="mw-input"
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              aria-expanded={shown.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={current && `${id}-${marked}`}
              placeholder={words.text('builder.templates.picker.search')}
              value={search.text}
              onChange={(event) => change({ text: event.target.value })}
              onKeyDown={(event) => {
                const act = event.nativeEvent.isComposing ? undefined : keys[event.key];
                if (!act) return;
                event.preventDefault();
                act();
              }}
            />
          </label>
          <Filter
            label={words.text('builder.templates.picker.language')}
            all={words.text('builder.templates.picker.allLanguages')}
            values={templates.map(({ language }) => language)}
            nameOf={(code) => languageName(code, words)}
            value={search.language}
            onChange={(language) => change({ language })}
          />
          <Filter
            label={words.text('builder.templates.picker.category')}
            all={words.text('builder.templates.picker.allCategories')}
            values={templates.flatMap(({ category }) => category ?? [])}
            nameOf={(category) => platformWord('categories', category, words)}
            value={search.category}
            onChange={(category) => change({ category })}
          />
        </div>
        <TemplateNotice name={stateOf(list, found.length)} count={found.length} />
        {templates.length > 0 && (
          <div className="mw-picker__main">
            {current && (
              <>
                <TemplateOptions
                  id={id}
                  templates={shown}
                  marked={marked}
                  onMark={setWanted}
                  onPick={pick}
                />
                <TemplateSample template={current} />
              </>
            )}
          </div>
        )}
        {found.length > shown.length && (
          <p className="mw-picker__more">
            {words.text('builder.templates.picker.more', { count: found.length - shown.length })}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** What the notice over the results says. */
function stateOf(list: TemplateList | undefined, found: number): string {
  if (list?.state !== 'ready') return list?.state ?? 'idle';
  if (list.templates.length === 0) return 'empty';
  return found > 0 ? 'found' : 'none';
}

function Filter({
  label,
  all,
  values,
  nameOf,
  value,
  onChange,
}: {
  label: string;
  all: string;
  values: readonly string[];
  nameOf(value: string): string;
  value: string;
  onChange(value: string): void;
}) {
  const { locale } = useWords();
  const named = [...new Set(values)].map((each) => ({ each, name: nameOf(each) }));
  return (
    <span className="mw-select mw-picker__filter">
      <select
        className="mw-input"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {named
          .sort((a, b) => a.name.localeCompare(b.name, locale))
          .map(({ each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}
