import type { ReactionMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';

/** The recipient's own message, which is not known here, with the reaction on its corner. */
export function ReactionPreview({ message, scene }: TypePreviewProps<ReactionMessage>) {
  const words = useWords();
  const { emoji, messageId } = message;
  const isThere = hasText(emoji);
  return (
    <div className="mw-reaction" data-removed={!isThere || undefined}>
      <Bubble side="theirs" time={scene.time}>
        <span className="mw-reaction__stub">{words.text('preview.reaction.message')}</span>
        {hasText(messageId) && (
          <span className="mw-reaction__id" dir="ltr">
            <PlainText text={messageId} />
          </span>
        )}
      </Bubble>
      <span className="mw-reaction__chip">
        {isThere ? <PlainText text={emoji} /> : words.text('preview.reaction.removed')}
      </span>
    </div>
  );
}
