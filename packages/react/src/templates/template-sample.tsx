import { draftFromTemplate, type TemplateDefinition } from '@messagewright/core';
import { useMemo } from 'react';
import { useWords } from '../context/index.ts';
import { MessagePreview } from '../preview/index.ts';

/** A template as it was approved, its placeholders still open. */
export function TemplateSample({ template }: { template: TemplateDefinition }) {
  const words = useWords();
  const message = useMemo(() => draftFromTemplate(template), [template]);
  return (
    <section
      className="mw-picker__sample"
      aria-label={words.text('builder.templates.picker.sample', { name: template.name })}
    >
      <MessagePreview
        message={message}
        template={template}
        frame="none"
        interactive={false}
        embedded
      />
    </section>
  );
}
