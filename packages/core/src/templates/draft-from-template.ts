import { emptyRecipient } from '../draft.ts';
import type { TemplateMessage } from '../messages/template.ts';
import { pathKey } from '../place.ts';
import { prepare } from '../prepare.ts';
import type { Provider } from '../provider.ts';
import { defined } from '../read-json.ts';
import { componentsFromTemplate } from './components-from-template.ts';
import type { TemplateDefinition } from './definition.ts';
import { filledBody } from './filled-body.ts';

/** What `draftFromTemplate` may know beside the template. */
export interface TemplateSituation {
  /** Whom the message is for: it may keep more of a template than name and values. */
  provider?: Provider | undefined;
  /** The approved template of the message before. */
  before?: TemplateDefinition | undefined;
}

/**
 * The message of a template with an empty value for each place that it leaves open; values of the message
 * before stay where they mean the same. So does what is filed with them: the namespace is the account's,
 * words for agents stay where somebody wrote them for this template. Otherwise they are the template's own,
 * for a provider that wants any.
 */
export function draftFromTemplate(
  definition: TemplateDefinition,
  previous?: TemplateMessage,
  { provider, before }: TemplateSituation = {},
): TemplateMessage {
  const { name, language } = definition;
  const components = componentsFromTemplate(definition, previous);
  const message: TemplateMessage = { type: 'template', name, language, components };
  const same = previous?.name === name;
  const keeps = (member: Filed) => (provider ? takes(provider, member) || same : same);
  return defined({
    ...message,
    namespace: keeps('namespace') ? previous?.namespace : undefined,
    category:
      (provider && takes(provider, 'category') && definition.category) ||
      (same ? previous.category : undefined),
    preview:
      previous && isOwn(previous, definition, before)
        ? previous.preview
        : provider && takes(provider, 'preview')
          ? filledBody(definition, message)
          : undefined,
  });
}

type Filed = 'namespace' | 'category' | 'preview';

/** Whether the words for agents are somebody's own: written for this template, or before there was any. */
function isOwn(
  { name, preview, ...rest }: TemplateMessage,
  definition: TemplateDefinition,
  before: TemplateDefinition | undefined,
): boolean {
  if (!preview || (name && name !== definition.name)) return false;
  return !before || preview !== filledBody(before, { ...rest, name, preview });
}

/** Whether a provider has a place for what is filed with a template. */
function takes(provider: Provider, member: Filed): boolean {
  const draft = {
    version: 1 as const,
    to: emptyRecipient(provider.recipients[0] ?? 'phone'),
    message: { type: 'template' as const, components: [], [member]: 'x' },
  };
  const place = pathKey(['message', member]);
  return prepare(draft, provider).map.marks.some(
    ({ path, present }) => present && pathKey(path) === place,
  );
}
