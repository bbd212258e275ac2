import {
  type Context,
  type Draft,
  empty,
  type Issue,
  prepare,
  type Recipient,
} from '@messagewright/core';
import { MessageBuilder, partFiles, placeOfFile } from '@messagewright/react';
import { useMemo, useRef, useState } from 'react';
import type { Conversation } from '../conversations/conversation.ts';
import { useDesk, useSendState, useShelvedDraft } from '../desk/desk-context.ts';
import { useServiceWindow } from '../desk/use-service-window.ts';
import { useTemplateShelf } from '../desk/use-templates.ts';
import type { SendDetails } from '../details/details-dialog.tsx';
import { needsDecision } from '../sending/send-state.ts';
import { uploadsOf } from '../sending/upload-progress.ts';
import { builderWords } from '../settings/builder-settings.ts';
import { themeOf } from '../settings/settings.ts';
import { useDeskSettings } from '../settings/settings-context.ts';
import { showsPicture } from '../thread/shows-picture.ts';
import { useDeskWords } from '../words/words.tsx';
import { BuilderStatus, ComposerContext, type ComposerParts } from './builder-status.tsx';
import { ComposerHeader } from './composer-header.tsx';
import { ConfirmAgain } from './confirm-again.tsx';
import { OutcomeBanner } from './outcome-banner.tsx';

/** The id of the composer's heading, where the focus goes when it opens. */
export const composerTitleId = 'composer-title';

const components = { Status: BuilderStatus };
const none: readonly Issue[] = [];

/** Where a message to one conversation is written and sent. */
export function Composer(props: {
  conversation: Conversation;
  onDetails(details: SendDetails): void;
}) {
  const { conversation, onDetails } = props;
  const { id, name, provider, to, inbox } = conversation;
  const { shelf, sends, client, files, announce } = useDesk();
  const closesAt = useServiceWindow(client, conversation);
  const context = useMemo(
    (): Context => ({ serviceWindowExpiresAt: closesAt, inbox }),
    [closesAt, inbox],
  );
  const state = useSendState(id);
  const uploads = useMemo(() => uploadsOf(state), [state]);
  const { t, fill } = useDeskWords();
  const settings = useDeskSettings();
  const templates = useTemplateShelf();
  const blank = useMemo((): Draft => ({ ...empty('text', provider), to }), [provider, to]);
  const [again, setAgain] = useState<Draft>();
  const builder: ComposerParts['builder'] = useRef(undefined);
  const parts = useMemo((): ComposerParts => ({ conversation: id, builder }), [id]);

  const draft = useShelvedDraft(id)?.draft ?? blank;
  const put = (message: Draft, second: boolean) => {
    const { found, missing } = partFiles(prepare(message, provider, context).request, files);
    // A reload takes the bytes of a draft's files with it; the form says so at the file.
    const [lost] = missing;
    if (lost) return builder.current?.focusPath(placeOfFile(message, lost.id) ?? 'message');
    announce(fill(t.outcomes.sending, { name }));
    const content = { provider: provider.id, draft: message, ...(found[0] && { files: found }) };
    return sends.send(id, content, { again: second });
  };
  const send = (message: Draft): unknown => {
    const content = { provider: provider.id, draft: message };
    return needsDecision(sends.get(id), content) ? setAgain(message) : put(message, false);
  };
  const write = (edited: Draft) => {
    const addressed = addressTo(edited, to);
    shelf.write(id, same(addressed, blank) ? undefined : addressed);
  };

  return (
    <section className="composer" aria-labelledby={composerTitleId}>
      <ComposerHeader conversation={conversation} titleId={composerTitleId} />
      {state.phase === 'failed' && (
        <OutcomeBanner
          conversation={conversation}
          state={state}
          onRetry={() => {
            document.getElementById(composerTitleId)?.focus();
            send(draft);
          }}
          onEdit={(path) => builder.current?.focusPath(path)}
          onAgain={() => setAgain(draft)}
          onTemplate={() => {
            // The builder's own change of type: what was written comes back with its type.
            builder.current?.changeType('template');
            builder.current?.focusPath('message');
          }}
          onDetails={() =>
            onDetails({
              at: state.attempt.startedAt,
              provider: provider.label,
              attempt: state.attempt,
              answer: state.answer,
            })
          }
        />
      )}
      <ComposerContext value={parts}>
        <MessageBuilder
          className="composer-builder"
          provider={provider}
          value={draft}
          onChange={write}
          onSubmit={send}
          context={context}
          issues={state.phase === 'failed' ? fieldIssues(state.answer.issues) : none}
          hideRecipient
          contact={{ name: t.desk.shop }}
          components={components}
          loadTemplates={templates.load}
          loadMedia={showsPicture}
          files={files}
          uploads={uploads}
          onUploadCancel={(file) => sends.cancel(id, file)}
          onUploadRetry={() => void send(draft)}
          theme={themeOf(settings)}
          {...builderWords(settings)}
        />
      </ComposerContext>
      {again && (
        <ConfirmAgain
          name={name}
          onCancel={() => setAgain(undefined)}
          onConfirm={() => {
            setAgain(undefined);
            void put(again, true);
          }}
        />
      )}
    </section>
  );
}

/** What concerns the whole message is the banner's to say. */
function fieldIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ path }) => path.length > 0);
}

/** Whatever was imported goes to the person on the screen. */
function addressTo(draft: Draft, to: Recipient): Draft {
  return same(draft.to, to) ? draft : { ...draft, to };
}

function same<T extends object>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
