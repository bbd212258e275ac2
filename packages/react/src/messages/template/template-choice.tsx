import { draftFromTemplate, type TemplateMessage } from '@messagewright/core';
import { type ReactNode, useState } from 'react';
import { useBuilder, useIssuesAt, useStore, useTemplate, useWords } from '../../context/index.ts';
import { IssueList } from '../../fields/index.ts';
import { Icon } from '../../icons/index.ts';
import { namesTemplate } from '../../templates/named-template.ts';
import { TemplateFacts } from '../../templates/template-facts.tsx';
import { TemplateNotice } from '../../templates/template-notice.tsx';
import { TemplatePicker } from '../../templates/template-picker.tsx';
import { useTemplateList } from '../../templates/use-template-library.ts';
import type { MessageFormProps } from '../message-form.ts';

/** What is wrong with name and language, where no field of their own says it. */
function IdentityIssues({ path }: MessageFormProps) {
  const { idFor } = useBuilder();
  const issues = [useIssuesAt(`${path}.name`), useIssuesAt(`${path}.language`)].flat();
  return issues.length > 0 && <IssueList id={`${idFor(path)}-identity-issues`} issues={issues} />;
}

/** Which template it is, and the way to another. */
export function TemplateChoice({
  path,
  isGuided,
  onPick,
  children,
}: MessageFormProps & {
  /** Whether there are no fields for name and language, so that this stands for them. */
  isGuided: boolean;
  onPick(): void;
  /** What else can be done. */
  children?: ReactNode;
}) {
  const { library, form, store, readOnly, provider } = useBuilder();
  const words = useWords();
  const template = useTemplate();
  const isNamed = useStore((current) => namesTemplate(current.get().draft.message));
  const list = useTemplateList(library);
  const [isOpen, setIsOpen] = useState(false);
  const state = list?.state === 'ready' ? (isNamed ? 'unknown' : 'idle') : (list?.state ?? 'idle');
  return (
    <div
      className="mw-template-choice"
      data-mw-path={isGuided ? `${path}.name` : undefined}
      tabIndex={-1}
    >
      <div className="mw-template-choice__what">
        {template ? <TemplateFacts template={template} /> : <TemplateNotice name={state} />}
      </div>
      <div className="mw-template-choice__does">
        {children}
        {library && !readOnly && (
          <button
            type="button"
            className="mw-button"
            data-variant={template ? undefined : 'primary'}
            onClick={() => setIsOpen(true)}
          >
            <Icon name="search" />
            {words.text(`builder.templates.${template ? 'chooseAnother' : 'choose'}`)}
          </button>
        )}
      </div>
      {isGuided && <IdentityIssues path={path} />}
      {library && (
        <TemplatePicker
          open={isOpen}
          onOpenChange={setIsOpen}
          onPick={(picked) => {
            const previous = store.get().draft.message as TemplateMessage;
            const known = { provider, before: template };
            form.setValue(path, draftFromTemplate(picked, previous, known));
            onPick();
          }}
        />
      )}
    </div>
  );
}
