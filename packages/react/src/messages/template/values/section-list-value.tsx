import type { ParameterValue } from '@messagewright/core';
import { useWords } from '../../../context/index.ts';
import { MoreFields, RepeatField, SwitchField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { ItemGroup } from './item-group.tsx';
import { ItemMetaFields } from './item-meta-fields.tsx';

type Section = Extract<ParameterValue, { type: 'section-list' }>['sections'][number];

/** Choices under titles. */
export function SectionListValue({ path }: MessageFormProps) {
  return (
    <RepeatField
      path={`${path}.sections`}
      item={SectionFields}
      below={SectionItems}
      create={newSection}
    />
  );
}

const rare = ['id', 'multiple'];

function SectionFields({ path }: MessageFormProps) {
  const words = useWords();
  return (
    <ItemGroup path={path}>
      <TextField path={`${path}.title`} canBeEmpty={false} layout="inline" />
      <MoreFields path={path} members={rare}>
        <TextField path={`${path}.id`} />
        <SwitchField
          path={`${path}.multiple`}
          words={{ fullLabel: words.text('fields.labels.message.value.sections.*.multiple') }}
        />
      </MoreFields>
    </ItemGroup>
  );
}

function SectionItems({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.items`} called="choices" item={ItemFields} create={newItem} />;
}

function ItemFields({ path }: MessageFormProps) {
  return (
    <ItemGroup path={path}>
      <div className="mw-pair">
        <TextField path={`${path}.text`} canBeEmpty={false} layout="compact" />
        <TextField path={`${path}.payload`} layout="compact" words={{ help: undefined }} />
      </div>
      <ItemMetaFields path={path} more={moreOfItem}>
        <TextField path={`${path}.subTitle`} />
        <TextField path={`${path}.imageUrl`} />
      </ItemMetaFields>
    </ItemGroup>
  );
}

const moreOfItem = ['subTitle', 'imageUrl'];

const newItem = (): Section['items'][number] => ({ text: '' });
const newSection = (): Section => ({ title: '', items: [newItem()] });
