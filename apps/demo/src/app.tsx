import { WordsProvider } from '@messagewright/react';
import {
  hasConversations,
  inventedConversations,
  realConversations,
} from './conversations/fixtures/conversations.ts';
import { Desk } from './desk/desk.tsx';
import { DeskDown } from './desk/desk-down.tsx';
import { DeskHeader } from './desk/desk-header.tsx';
import { ErrorBoundary } from './desk/error-boundary.tsx';
import { OfflineNote } from './desk/offline-note.tsx';
import { TargetMenu } from './desk/target-menu.tsx';
import { useFacts } from './desk/use-facts.ts';
import { useTrial } from './desk/use-trial.ts';
import type { DeskClient } from './sending/desk-client.ts';
import { builderWords } from './settings/builder-settings.ts';
import { SettingsContext } from './settings/settings-context.ts';
import { SettingsMenu } from './settings/settings-menu.tsx';
import { useSettings } from './settings/use-settings.ts';
import type { StorageArea } from './storage/keep.ts';
import { languages } from './words/dictionaries.ts';
import { DeskWordsProvider } from './words/words.tsx';

/** The whole page. */
export function App({ client, area }: { client: DeskClient; area: StorageArea | undefined }) {
  const [settings, changeSettings] = useSettings(area);
  const { facts, failed, retry } = useFacts(client);
  const { trial, choose, played } = useTrial(client);
  return (
    <SettingsContext value={settings}>
      <DeskWordsProvider locale={settings.locale} dictionary={languages[settings.locale].desk}>
        <WordsProvider {...builderWords(settings)}>
          <div className="desk">
            <DeskHeader>
              {facts && <TargetMenu target={facts.target} trial={trial} onTrial={choose} />}
              <SettingsMenu settings={settings} onChange={changeSettings} />
            </DeskHeader>
            <OfflineNote />
            <ErrorBoundary>
              {facts ? (
                <Desk
                  initial={
                    hasConversations(facts)
                      ? realConversations(facts)
                      : inventedConversations(Date.now(), location.origin)
                  }
                  client={client}
                  area={area}
                  onAnswered={played}
                />
              ) : (
                <DeskDown failed={failed} onRetry={retry} />
              )}
            </ErrorBoundary>
          </div>
        </WordsProvider>
      </DeskWordsProvider>
    </SettingsContext>
  );
}
