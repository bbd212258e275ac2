import * as Tooltip from '@radix-ui/react-tooltip';
import {
  type DragEvent,
  type FocusEvent,
  forwardRef,
  type KeyboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import {
  BuilderContext,
  type BuilderContextValue,
  type Notification,
  useWords,
  WordsProvider,
} from '../context/index.ts';
import { useAfterPress } from '../context/use-after-press.ts';
import { FilesProvider } from '../files/files-provider.tsx';
import { holdsFiles } from '../files/transferred-files.ts';
import { IconsContext } from '../icons/index.ts';
import { BuilderFrame } from './builder-frame.tsx';
import type { MessageBuilderProps } from './builder-props.ts';
import { classes, HostContext, LoadMediaContext } from './host-context.ts';
import { useBuilderValue, useHostValue } from './use-builder-value.ts';
import { sameData, sameMembers, useStable } from './use-stable.ts';

/** The builder around its parts: the draft, the words, the theme. Without children: every part. */
export const BuilderRoot = forwardRef<HTMLDivElement, MessageBuilderProps>(
  function BuilderRoot(props, ref) {
    const dictionary = useStable(props.dictionary, sameData);
    return (
      <WordsProvider locale={props.locale} dictionary={dictionary} dir={props.dir}>
        <Shell {...props} root={ref} />
      </WordsProvider>
    );
  },
);

function Shell({ root: ref, ...props }: MessageBuilderProps & { root: Ref<HTMLDivElement> }) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const afterPress = useAfterPress();
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => root.current);
  const host = useHostValue(props);
  const [news, setNews] = useState<{ id: number; text: string }>({ id: 0, text: '' });
  const notify = useCallback(
    (notification: Notification) => {
      setNews(({ id }) => ({ id: id + 1, text: notification.text }));
      host.latest.current.onNotify?.(notification);
    },
    [host],
  );
  const builder = useBuilderValue(props, root, notify);
  const icons = useStable(props.icons, sameMembers);
  return (
    <BuilderContext.Provider value={builder}>
      <HostContext.Provider value={host}>
        <IconsContext.Provider value={icons ?? noIcons}>
          <Tooltip.Provider delayDuration={300}>
            <div
              ref={root}
              id={props.id}
              className={classes('mw-root mw-builder', props.className)}
              style={props.style}
              dir={words.dir}
              lang={words.locale}
              role="group"
              aria-label={words.text('builder.label')}
              data-mw-theme={props.theme}
              data-readonly={builder.readOnly || undefined}
              onBlur={(event) => noticeBlur(event, builder, afterPress)}
              onKeyDown={keepEnter}
              onDragOver={refuseFiles}
            >
              <LoadMediaContext.Provider value={props.loadMedia}>
                <FilesProvider {...props}>{props.children ?? <BuilderFrame />}</FilesProvider>
              </LoadMediaContext.Provider>
              <div role="status" className="mw-visually-hidden">
                <span key={news.id}>{news.text}</span>
              </div>
            </div>
          </Tooltip.Provider>
        </IconsContext.Provider>
      </HostContext.Provider>
    </BuilderContext.Provider>
  );
}

const noIcons = {};

/** From the first blur on, an empty field may say that it has to be filled in. */
function noticeBlur(
  event: FocusEvent,
  { store }: BuilderContextValue,
  afterPress: (act: () => void) => void,
): void {
  const path = event.target.closest('[data-mw-path]')?.getAttribute('data-mw-path');
  if (path) afterPress(() => store.touch(path));
}

/**
 * A file that is dropped where nothing takes it, on a dialog say, would leave the page, and the draft, for the
 * file.
 */
function refuseFiles(event: DragEvent<HTMLElement>): void {
  const { dataTransfer } = event;
  if (event.isDefaultPrevented() || !holdsFiles(dataTransfer)) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}

/** Enter in a text field would send a form of the host's around the builder. */
function keepEnter(event: KeyboardEvent): void {
  const { target } = event;
  const inForm = (target as Partial<HTMLInputElement>).form;
  if (event.key === 'Enter' && inForm && (target as Element).nodeName === 'INPUT') {
    event.preventDefault();
  }
}
