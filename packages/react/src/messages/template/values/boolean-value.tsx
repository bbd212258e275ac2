import { useWords } from '../../../context/index.ts';
import { SwitchField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** Yes or no. */
export function BooleanValue({ path }: MessageFormProps) {
  const words = useWords();
  const fullLabel = words.text('fields.labels.message.value.boolean');
  return <SwitchField path={`${path}.boolean`} words={{ fullLabel }} />;
}
