import { Bubble } from './bubble.tsx';
import { FormattedText, PlainText } from './formatted-text.tsx';
import type { PreviewReply } from './scene.ts';
import { hasText } from './text-or-hint.tsx';

/** What the business answers by itself to what the recipient picked. */
export function ReplyBubble({ reply, time }: { reply: PreviewReply; time: string }) {
  const { title, text } = reply;
  if (!hasText(title) && !hasText(text)) return null;
  return (
    <Bubble header={hasText(title) ? <PlainText text={title} /> : undefined} time={time}>
      {hasText(text) && <FormattedText text={text} />}
    </Bubble>
  );
}
