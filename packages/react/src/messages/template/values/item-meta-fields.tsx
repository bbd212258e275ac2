import type { ReactNode } from 'react';
import { useWords } from '../../../context/index.ts';
import { MoreFields, SwitchField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** The service's own marks on an item. */
export const metaMembers = ['itemId', 'reference', 'role', 'hidden'] as const;

/** The marks on an item, and before them what else few people fill in. */
export function ItemMetaFields({
  path,
  more = [],
  children,
}: MessageFormProps & {
  /** The members that `children` are for. */
  more?: readonly string[];
  children?: ReactNode;
}) {
  const words = useWords();
  return (
    <MoreFields path={path} members={[...more, ...metaMembers]}>
      {children}
      <div className="mw-pair">
        <TextField path={`${path}.itemId`} />
        <TextField path={`${path}.reference`} />
        <TextField path={`${path}.role`} />
      </div>
      <SwitchField
        path={`${path}.hidden`}
        words={{ fullLabel: words.text('fields.labels.message.hidden') }}
      />
    </MoreFields>
  );
}
