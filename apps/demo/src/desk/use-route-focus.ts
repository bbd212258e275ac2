import { useEffect, useRef } from 'react';
import { composerTitleId } from '../composer/composer.tsx';
import { itemId } from '../conversations/conversation-item.tsx';
import { composeBarId } from '../thread/compose-bar.tsx';
import { threadTitleId } from '../thread/thread.tsx';
import { entryId } from '../thread/thread-entry.tsx';
import { formatRoute, type Route } from './route.ts';

/** Moves the focus to where the work goes on when the desk goes somewhere else. A page that opens keeps its own. */
export function useRouteFocus(route: Route, sent: string | undefined): void {
  const before = useRef(route);
  useEffect(() => {
    const from = before.current;
    before.current = route;
    if (formatRoute(from) === formatRoute(route)) return;
    document.getElementById(focusTarget(from, route, sent))?.focus();
  });
}

/** The id of what takes the focus after going from one route to another. */
function focusTarget(from: Route, to: Route, sent: string | undefined): string {
  if (to.pane === 'composer') return composerTitleId;
  if (to.pane === 'thread') {
    const back = from.pane === 'composer' && from.conversation === to.conversation;
    if (!back) return threadTitleId;
    return sent === undefined ? composeBarId : entryId(sent);
  }
  return from.pane === 'list' ? '' : itemId(from.conversation);
}
