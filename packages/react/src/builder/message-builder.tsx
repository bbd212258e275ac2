import { BuilderActions } from './builder-actions.tsx';
import { BuilderForm } from './builder-form.tsx';
import { BuilderIssues } from './builder-issues.tsx';
import { BuilderJson } from './builder-json.tsx';
import { BuilderPreview } from './builder-preview.tsx';
import { BuilderRoot } from './builder-root.tsx';
import { TypePicker } from './type-picker.tsx';

/**
 * Builds a message by a form, shows it as its recipient will see it, and gives the exact JSON. Whole
 * in one line, or in parts inside `MessageBuilder.Root`.
 */
export const MessageBuilder = Object.assign(BuilderRoot, {
  Root: BuilderRoot,
  TypePicker,
  Form: BuilderForm,
  Preview: BuilderPreview,
  Json: BuilderJson,
  Issues: BuilderIssues,
  Actions: BuilderActions,
});
