import { memo, useState } from 'react';
import { useReveal, useWords } from '../context/index.ts';
import { Segmented } from '../fields/segmented.tsx';
import { BuilderActions } from './builder-actions.tsx';
import { BuilderForm } from './builder-form.tsx';
import { BuilderIssues } from './builder-issues.tsx';
import { classes, useHost } from './host-context.ts';
import { ImportButton } from './import-button.tsx';
import { ProviderSwitch } from './provider-switch.tsx';
import { ResultPanel, type ResultTab } from './result-panel.tsx';
import { TypePicker } from './type-picker.tsx';

/** What a builder of one column shows. */
type View = 'form' | ResultTab;

const views: readonly View[] = ['form', 'preview', 'json'];

/** The parts in their usual order: what kind of message, the form, what comes of it. */
export const BuilderFrame = memo(function BuilderFrame() {
  const { classNames } = useHost();
  const words = useWords();
  const [onForm, setOnForm] = useState(true);
  const [tab, setTab] = useState<ResultTab>('preview');
  const [collapsed, setCollapsed] = useState(false);
  useReveal(
    () => !onForm,
    () => setOnForm(true),
  );
  return (
    <div
      className="mw-frame"
      data-view={onForm ? 'form' : 'result'}
      data-collapsed={collapsed || undefined}
    >
      <div className={classes('mw-bar', classNames.bar)}>
        <ProviderSwitch />
        <div className="mw-bar__end">
          <ImportButton />
        </div>
      </div>
      <Segmented
        className="mw-views"
        label={words.text('builder.view')}
        value={onForm ? 'form' : tab}
        options={views.map((view) => ({ value: view, label: words.text(`builder.${view}`) }))}
        onChange={(view) => {
          setOnForm(view === 'form');
          if (view !== 'form') setTab(view);
        }}
      />
      <TypePicker />
      <BuilderForm />
      <ResultPanel
        tab={tab}
        onTabChange={setTab}
        collapsed={collapsed}
        onCollapsedChange={setCollapsed}
      />
      <div className={classes('mw-footer', classNames.footer)}>
        <BuilderIssues />
        <BuilderActions />
      </div>
    </div>
  );
});
