import type { TemplateDefinition } from '@messagewright/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../context/index.ts';
import { TemplateFacts } from './template-facts.tsx';

/** The templates to choose from; the search field above keeps the focus and moves the mark. */
export function TemplateOptions({
  id,
  templates,
  marked,
  onMark,
  onPick,
}: {
  /** Begins the DOM ids of the list and its options. */
  id: string;
  templates: readonly TemplateDefinition[];
  marked: number;
  onMark(index: number): void;
  onPick(template: TemplateDefinition): void;
}) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div
      className="mw-picker__list"
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={words.text('builder.templates.picker.results')}
    >
      {templates.map((template, index) => (
        <button
          type="button"
          key={`${template.name} ${template.language}`}
          id={`${id}-${index}`}
          className="mw-picker__option"
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          onPointerMove={() => onMark(index)}
          onClick={() => onPick(template)}
        >
          <TemplateFacts template={template} />
          <span className="mw-picker__words" dir="auto">
            {firstWords(template)}
          </span>
        </button>
      ))}
    </div>
  );
}

function firstWords({ components }: TemplateDefinition): string {
  const body = components.find(({ part }) => part === 'body');
  return body && 'text' in body ? (body.text ?? '').slice(0, 160) : '';
}
