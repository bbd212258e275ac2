import type { ParameterValue } from '@messagewright/core';
import { MediaField, RepeatField, TextField, useValueAt } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { useTakesOfCardMedium } from '../slots-taken.ts';
import { ItemGroup } from './item-group.tsx';
import { ItemMetaFields } from './item-meta-fields.tsx';

type Card = Extract<ParameterValue, { type: 'cards' }>['cards'][number];

/** The cards of a carousel: a picture or film, words, and one link. */
export function CardsValue({ path }: MessageFormProps) {
  return <RepeatField path={`${path}.cards`} item={CardFields} create={newCard} />;
}

const kinds: readonly Card['media']['kind'][] = ['image', 'video'];

function CardFields({ path }: MessageFormProps) {
  const [kind] = useValueAt<string>(`${path}.media.kind`);
  return (
    <ItemGroup path={path}>
      <MediaField path={`${path}.media`} kinds={kinds} takes={useTakesOfCardMedium()} />
      <TextField path={`${path}.body`} canBeEmpty={false} multiline />
      <div className="mw-pair">
        <TextField path={`${path}.link.text`} canBeEmpty={false} />
        <TextField path={`${path}.link.url`} canBeEmpty={false} />
      </div>
      <ItemMetaFields path={path}>
        {kind !== 'image' && <TextField path={`${path}.media.mime`} />}
      </ItemMetaFields>
    </ItemGroup>
  );
}

const newCard = (): Card => ({
  media: { kind: 'image', source: 'url', url: '' },
  body: '',
  link: { text: '', url: '' },
});
