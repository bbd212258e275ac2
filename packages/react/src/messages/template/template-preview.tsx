import { isOfTemplate, type TemplateMessage } from '@messagewright/core';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { FilledPreview } from './filled-preview.tsx';
import { KeyedPreview } from './keyed-preview.tsx';
import { ValuesPreview } from './values-preview.tsx';

/** The approved text with the values in it; where it is not known, what the message says of it. */
export function TemplatePreview({ message, path, scene }: TypePreviewProps<TemplateMessage>) {
  const { template } = scene;
  if (isKeyed(message)) return <KeyedPreview message={message} path={path} scene={scene} />;
  if (template === undefined || !isOfTemplate(template, message)) {
    return <ValuesPreview message={message} path={path} scene={scene} />;
  }
  return <FilledPreview template={template} message={message} path={path} scene={scene} />;
}

/** Whether the values find their places by key: nobody but the service knows the text around them. */
function isKeyed({ components, projectId }: TemplateMessage): boolean {
  return components.some(({ slot }) => slot === 'keyed') || Boolean(projectId);
}
