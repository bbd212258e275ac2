import * as Tabs from '@radix-ui/react-tabs';
import { useId } from 'react';
import { useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { BuilderJson } from './builder-json.tsx';
import { BuilderPreview } from './builder-preview.tsx';
import { classes, useHost } from './host-context.ts';

/** Which result is shown. */
export type ResultTab = 'preview' | 'json';

const parts = { preview: BuilderPreview, json: BuilderJson };
const tabs = Object.keys(parts) as ResultTab[];

interface ResultPanelProps {
  tab: ResultTab;
  onTabChange(tab: ResultTab): void;
  collapsed: boolean;
  onCollapsedChange(collapsed: boolean): void;
}

/** What comes of the message: as its recipient sees it, and as the API takes it. */
export function ResultPanel({ tab, onTabChange, collapsed, onCollapsedChange }: ResultPanelProps) {
  const { classNames } = useHost();
  const words = useWords();
  const id = useId();
  return (
    <section
      className={classes('mw-result', classNames.result)}
      aria-label={words.text('builder.result')}
    >
      <Tabs.Root
        className="mw-result__inner"
        dir={words.dir}
        value={tab}
        onValueChange={(next) => onTabChange(next as ResultTab)}
      >
        <div className="mw-result__bar">
          <Tabs.List className="mw-tabs" aria-label={words.text('builder.result')}>
            {tabs.map((name) => (
              <Tabs.Trigger key={name} value={name} className="mw-tabs__tab">
                {words.text(`builder.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <button
            type="button"
            className="mw-icon-button mw-result__toggle"
            aria-expanded={!collapsed}
            aria-controls={id}
            aria-label={words.text(collapsed ? 'builder.showResult' : 'builder.hideResult')}
            onClick={() => onCollapsedChange(!collapsed)}
          >
            <Icon name="chevron-right" />
          </button>
        </div>
        <div className="mw-result__content" id={id}>
          {tabs.map((name) => {
            const Part = parts[name];
            return (
              <Tabs.Content key={name} value={name} className="mw-result__panel" data-tab={name}>
                <Part />
              </Tabs.Content>
            );
          })}
        </div>
      </Tabs.Root>
    </section>
  );
}
