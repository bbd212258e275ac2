import type { ReactionMessage } from '@messagewright/core';
import { useState } from 'react';
import { useBuilder, useWords } from '../../context/index.ts';
import { EmojiField, Segmented, TextField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

const intents = ['react', 'remove'] as const;

/** An emoji on an earlier message, or taking it away again. */
export function ReactionForm({ path }: MessageFormProps) {
  const { readOnly } = useBuilder();
  const words = useWords();
  const [emoji = '', change] = useValueAt<ReactionMessage['emoji']>(`${path}.emoji`);
  const [messageId = ''] = useValueAt<ReactionMessage['messageId']>(`${path}.messageId`);
  // Without an emoji a reaction is taken away; in a new draft there is none yet either.
  const [removes, setRemoves] = useState(emoji === '' && messageId !== '');
  const [before, setBefore] = useState('');
  if (removes && emoji !== '') setRemoves(false);
  const choose = (intent: (typeof intents)[number]) => {
    setRemoves(intent === 'remove');
    if (intent === 'remove') setBefore(emoji);
    change(intent === 'remove' ? '' : before);
  };
  return (
    <>
      <TextField path={`${path}.messageId`} />
      <Segmented
        label={words.text('fields.reaction.intent')}
        value={removes ? 'remove' : 'react'}
        options={intents.map((value) => ({
          value,
          label: words.text(`fields.reaction.${value}`),
        }))}
        onChange={choose}
        disabled={readOnly}
        className="mw-reaction-form__intent"
      />
      {!removes && <EmojiField path={`${path}.emoji`} />}
      {emoji === '' && (
        <p className="mw-field__help">
          {words.text(`fields.reaction.${removes ? 'removes' : 'empty'}`)}
        </p>
      )}
    </>
  );
}
