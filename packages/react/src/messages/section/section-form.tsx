import { EntriesField, RepeatField } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ItemCard, ItemForm, ItemHead } from './item-card.tsx';
import { useItemKinds } from './use-item-kinds.ts';

/** Several messages in one: each has a card with the form of its own type. */
export function SectionForm({ path }: MessageFormProps) {
  const list = `${path}.items`;
  const kinds = useItemKinds(list);
  return (
    <>
      <RepeatField
        path={list}
        item={ItemHead}
        below={ItemForm}
        around={ItemCard}
        called="messages"
        create={newText}
        kinds={kinds}
      />
      <EntriesField path={`${path}.configurations`} />
    </>
  );
}

const newText = () => ({ type: 'text', text: '' });
