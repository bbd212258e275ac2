import { useEffect, useReducer, useState } from 'react';
import { Composer } from '../composer/composer.tsx';
import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';
import { ConversationList } from '../conversations/conversation-list.tsx';
import { DetailsDialog, type SendDetails } from '../details/details-dialog.tsx';
import type { DeskClient } from '../sending/desk-client.ts';
import type { StorageArea } from '../storage/keep.ts';
import { useDeskWords } from '../words/words.tsx';
import { Announcer } from './announcer.tsx';
import { DeskContext } from './desk-context.ts';
import { reduceDesk } from './desk-state.ts';
import { NoThread } from './no-thread.tsx';
import { useRoute } from './route.ts';
import { ThreadPane } from './thread-pane.tsx';
import { useDeskServices } from './use-desk-services.ts';
import { usePageTitle } from './use-page-title.ts';
import { useRouteFocus } from './use-route-focus.ts';
import { useStatuses } from './use-statuses.ts';
import { TemplatesContext, useTemplates } from './use-templates.ts';

/** What the desk is given. */
export interface DeskProps {
  /** The conversations to begin with. */
  initial: readonly Conversation[];
  client: DeskClient;
  area: StorageArea | undefined;
  /** Called when a send has had its answer. */
  onAnswered(): void;
}

/** The desk: conversations, the thread of one, and the composer. */
export function Desk({ initial, client, area, onAnswered }: DeskProps) {
  const [conversations, dispatch] = useReducer(reduceDesk, initial);
  const [details, setDetails] = useState<SendDetails>();
  const { t, fill } = useDeskWords();
  const templates = useTemplates(client);
  const route = useRoute();
  const { services, sent, clearSent, news } = useDeskServices({
    client,
    area,
    conversations,
    onAnswered,
    onSent: (id, message) => dispatch({ type: 'sent', id, message }),
  });
  useStatuses(client, conversations, (news) => {
    dispatch({ type: 'moved', ...news });
    const name = conversations.find((each) => each.id === news.id)?.name ?? '';
    if (news.state !== 'failed') return;
    services.announce(fill(t.outcomes.undelivered, { name }));
    // The note that it was taken would now say the wrong thing.
    if (sent?.message.id === news.message) clearSent();
  });
  const id = route.pane === 'list' ? undefined : route.conversation;
  const conversation = conversations.find((each) => each.id === id);
  const composing = route.pane === 'composer' && conversation !== undefined;
  useRouteFocus(route, sent?.message.id);
  usePageTitle(conversations, conversation);
  useEffect(() => {
    if (id !== undefined) dispatch({ type: 'opened', id });
  }, [id]);
  // A note about the message before is no news once the next one is begun.
  useEffect(() => {
    if (composing) clearSent();
  }, [composing, clearSent]);
  const showDetails = ({ at, state, record }: OutgoingMessage) => {
    const provider = conversation?.provider.label ?? '';
    setDetails({ at, provider, arrived: state === 'arrived', ...record });
  };
  return (
    <DeskContext value={services}>
      <TemplatesContext value={templates}>
        <div className="panes" data-pane={route.pane} data-composing={composing || undefined}>
          <ConversationList conversations={conversations} current={id} />
          <main className="work">
            {conversation ? (
              <ThreadPane
                key={conversation.id}
                conversation={conversation}
                composing={composing}
                sent={sent?.conversation === conversation.id ? sent.message : undefined}
                onCloseSent={clearSent}
                onDetails={showDetails}
              />
            ) : (
              <NoThread unknown={id !== undefined} />
            )}
            {composing && (
              <Composer
                key={`composer ${conversation.id}`}
                conversation={conversation}
                onDetails={setDetails}
              />
            )}
          </main>
        </div>
      </TemplatesContext>
      {details && <DetailsDialog details={details} onClose={() => setDetails(undefined)} />}
      <Announcer news={news} />
    </DeskContext>
  );
}
