import { createFileStore } from '@messagewright/react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Conversation, OutgoingMessage } from '../conversations/conversation.ts';
import { createDraftShelf } from '../drafts/draft-shelf.ts';
import { draftStorage } from '../drafts/draft-storage.ts';
import { stateOnAcceptance } from '../sending/delivery.ts';
import type { DeskClient } from '../sending/desk-client.ts';
import type { SendAnswer } from '../sending/send-answer.ts';
import { type Attempt, sameContent } from '../sending/send-state.ts';
import { sendStorage } from '../sending/send-storage.ts';
import { createSendStore, type Settlement } from '../sending/send-store.ts';
import { troubleOf } from '../sending/trouble.ts';
import type { StorageArea } from '../storage/keep.ts';
import { useDeskWords } from '../words/words.tsx';
import type { News } from './announcer.tsx';
import type { DeskServices } from './desk-context.ts';
import { navigate, parseRoute } from './route.ts';

interface Given {
  client: DeskClient;
  area: StorageArea | undefined;
  conversations: readonly Conversation[];
  onAnswered(): void;
  onSent(conversation: string, message: OutgoingMessage): void;
}

/** A message that was just sent. */
interface Sent {
  readonly conversation: string;
  readonly message: OutgoingMessage;
}

function stateOf(how: Settlement, answer: SendAnswer | undefined) {
  return how === 'accepted' ? stateOnAcceptance(answer?.status) : how;
}

/** The desk's drafts and sends, and what it says of them. */
export function useDeskServices(given: Given) {
  const [news, setNews] = useState<News>({ id: 0, text: '' });
  const [sent, setSent] = useState<Sent>();
  const clearSent = useCallback(() => setSent(undefined), []);
  const words = useDeskWords();

  const announce = (text: string) => setNews(({ id }) => ({ id: id + 1, text }));
  const valuesOf = (id: string) => {
    const conversation = given.conversations.find((each) => each.id === id);
    return { name: conversation?.name ?? id, provider: conversation?.provider.label ?? '' };
  };

  const handlers = {
    announce,
    settled(id: string, attempt: Attempt, how: Settlement, answer: SendAnswer | undefined) {
      given.onAnswered();
      const { draft, key } = attempt;
      const record = { attempt, answer };
      const at = attempt.startedAt;
      const state = stateOf(how, answer);
      const message = { from: 'team', id: key, at, draft, state, record } as const;
      const written = services.shelf.get(id)?.draft;
      // What was written while the message was on its way is the next draft.
      if (written && sameContent({ ...attempt, draft: written }, attempt)) {
        services.shelf.write(id, undefined);
      }
      // In the page before the focus goes there.
      flushSync(() => {
        given.onSent(id, message);
        setSent({ conversation: id, message });
        announce(words.fill(words.t.outcomes[state], valuesOf(id)));
      });
      const route = parseRoute(location.hash);
      if (route.pane === 'composer' && route.conversation === id) {
        navigate({ pane: 'thread', conversation: id }, { replace: true });
      }
    },
    failed(id: string, answer: SendAnswer) {
      given.onAnswered();
      const { outcomes } = words.t;
      const values = valuesOf(id);
      const news = words.fill(outcomes[troubleOf(answer)].title, values);
      announce(words.fill(outcomes.news, { ...values, news }));
    },
  };
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });

  const [services] = useState(
    (): DeskServices => ({
      client: given.client,
      files: createFileStore(),
      shelf: createDraftShelf(draftStorage(given.area)),
      sends: createSendStore({
        client: given.client,
        keep: sendStorage(given.area),
        onSettled: (...facts) => latest.current.settled(...facts),
        onFailed: (...facts) => latest.current.failed(...facts),
      }),
      announce: (text) => latest.current.announce(text),
    }),
  );
  return { services, sent, clearSent, news };
}
