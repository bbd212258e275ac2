import type { TemplateDefinition } from '@messagewright/core';
import { useWords } from '../context/index.ts';
import { languageName, platformWord } from './template-names.ts';

/** What a template is called, its language and category, and its status where it is not simply approved. */
export function TemplateFacts({ template }: { template: TemplateDefinition }) {
  const words = useWords();
  const { name, language, category, status } = template;
  return (
    <span className="mw-template-facts">
      <span className="mw-template-facts__name">
        <bdi>{name}</bdi>
      </span>
      <span className="mw-template-facts__more">
        <span>{languageName(language, words)}</span>
        {category !== undefined && <span>{platformWord('categories', category, words)}</span>}
        {status !== undefined && (
          <span className="mw-template-facts__status" data-status={status.toUpperCase()}>
            {platformWord('statuses', status, words)}
          </span>
        )}
      </span>
    </span>
  );
}
