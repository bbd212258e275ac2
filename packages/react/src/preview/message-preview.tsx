import type { Message, TemplateDefinition } from '@messagewright/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../context/words.tsx';
import { Icon } from '../icons/icon.tsx';
import { previews } from '../messages/previews.ts';
import { PhoneFrame, type PreviewContact } from './phone-frame.tsx';
import { PreviewEvent } from './preview-event.tsx';
import { PreviewUnavailable } from './preview-unavailable.tsx';
import { ReplyBubble } from './reply-bubble.tsx';
import type { LimitAt, PreviewPick, PreviewReply, Scene, TypePreview } from './scene.ts';
import { useOpen } from './use-open.ts';

/** How a message is shown. */
export interface MessagePreviewProps {
  message: Message;
  /** The most code points that each place takes, so that the surplus is marked. */
  limits?: LimitAt | undefined;
  /** The approved template that the message fills in, so that its text shows with the values in it. */
  template?: TemplateDefinition | undefined;
  /** Whether the picture at an address may be loaded. Without it nothing is, and a drawing stands for it. */
  loadMedia?: ((url: string) => boolean) | undefined;
  /**
   * Where the bytes of a chosen file are: a `blob:` address, as `createFileStore` gives it. Without it a
   * drawing stands for the file.
   */
  fileUrl?: ((id: string) => string | undefined) | undefined;
  /** Where the message stands in the draft; `limits` is asked for paths below it. */
  path?: string | undefined;
  /** Whether only the sender's own team sees it: it is tinted then and, where it stands alone, says so. */
  isPrivate?: boolean | undefined;
  contact?: PreviewContact | undefined;
  /** The time on the message, ready to show. A fixed one by default: a preview is always the same. */
  time?: string | undefined;
  /** The chip above the message. */
  day?: string | undefined;
  /** Light or dark whatever the page is; without it the page decides. */
  theme?: 'light' | 'dark' | undefined;
  /** Whether buttons can be tapped and lists opened. */
  interactive?: boolean | undefined;
  /** `phone`: in a phone. `none`: the message alone, as in a thread. */
  frame?: 'phone' | 'none' | undefined;
  /** Whether it stands inside a `.mw-root`, whose tokens and theme it takes. */
  embedded?: boolean | undefined;
  /** Whether the rows of a list are shown. Leave it out to let the preview decide. */
  sheetOpen?: boolean | undefined;
  defaultSheetOpen?: boolean | undefined;
  onSheetOpenChange?: ((open: boolean) => void) | undefined;
  /** Called with what the recipient would pick. */
  onPick?: ((pick: PreviewPick) => void) | undefined;
  className?: string | undefined;
}

const noLimits: LimitAt = () => undefined;
const loadsNothing = () => false;
const hasNoFiles = () => undefined;

/**
 * A message as its recipient sees it. A pure function of the message: no form, no provider, no
 * clock, and no network but for the pictures that `loadMedia` allows; of files, only what `fileUrl` has.
 */
export function MessagePreview(props: MessagePreviewProps) {
  const { message, path = 'message', limits = noLimits, interactive = true, onPick } = props;
  const words = useWords();
  const sheet = useOpen(props.sheetOpen, props.defaultSheetOpen, props.onSheetOpenChange);
  const [last, setLast] = useState<Picked>();
  // What was picked belongs to the message as it was then: an edit takes it away.
  const picked = last?.message === message ? last : undefined;
  const scene: Scene = {
    limitAt: limits,
    template: props.template,
    time: props.time ?? words.text('preview.time'),
    loads: props.loadMedia ?? loadsNothing,
    fileUrl: props.fileUrl ?? hasNoFiles,
    interactive,
    picked: picked?.path,
    sheet,
    pick(path, pick, reply) {
      setLast({ message, path, pick, reply });
      onPick?.(pick);
    },
  };
  const content = (
    <>
      <Content key={message.type} message={message} path={path} scene={scene} />
      {interactive && <Event picked={picked} scene={scene} />}
    </>
  );
  return (
    <div
      className={['mw-preview', props.embedded ? '' : 'mw-root', props.className ?? '']
        .filter(Boolean)
        .join(' ')}
      data-mw-theme={props.theme}
      data-frame={props.frame ?? 'phone'}
      data-private={props.isPrivate || undefined}
    >
      {props.frame === 'none' ? (
        <>
          {props.isPrivate && <NoteMark />}
          {content}
        </>
      ) : (
        <PhoneFrame contact={props.contact} day={props.day}>
          {content}
        </PhoneFrame>
      )}
    </div>
  );
}

interface Picked {
  message: Message;
  path: string;
  pick: PreviewPick;
  reply: PreviewReply | undefined;
}

function Content({ message, path, scene }: { message: Message; path: string; scene: Scene }) {
  const Preview = previews[message.type] as TypePreview | undefined;
  if (Preview === undefined) return <PreviewUnavailable reason={`types.${message.type}.label`} />;
  return <Preview message={message} path={path} scene={scene} />;
}

function NoteMark() {
  const words = useWords();
  return (
    <p className="mw-note-mark">
      <Icon name="lock" />
      {words.text('preview.note')}
    </p>
  );
}

/** Stands in the page before anything is picked, so that a screen reader hears of it. */
function Event({ picked, scene }: { picked: Picked | undefined; scene: Scene }) {
  const { pick, reply } = picked ?? {};
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chat = pick && end.current?.parentElement;
    if (chat) chat.scrollTop = chat.scrollHeight;
  }, [pick]);
  return (
    <div ref={end} role="status">
      {pick && <PreviewEvent pick={pick} />}
      {reply && <ReplyBubble reply={reply} time={scene.time} />}
    </div>
  );
}
