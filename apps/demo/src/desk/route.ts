import { useSyncExternalStore } from 'react';

/** What the desk shows. On a narrow screen one of its three panes, named here. */
export type Route =
  | { readonly pane: 'list' }
  | { readonly pane: 'thread' | 'composer'; readonly conversation: string };

/** The list alone. */
export const listRoute: Route = { pane: 'list' };

/** The route that a hash names; the list for any that names none. */
export function parseRoute(hash: string): Route {
  const [, id, rest] = /^#\/([^/]+)(\/write)?$/.exec(hash) ?? [];
  if (id === undefined) return listRoute;
  try {
    return { pane: rest ? 'composer' : 'thread', conversation: decodeURIComponent(id) };
  } catch {
    return listRoute;
  }
}

/** The hash that names a route. */
export function formatRoute(route: Route): string {
  if (route.pane === 'list') return '#/';
  const write = route.pane === 'composer' ? '/write' : '';
  return `#/${encodeURIComponent(route.conversation)}${write}`;
}

const changed = 'desk-route';

/** Goes to a route. The browser's Back comes back from it, unless it replaces where one is. */
export function navigate(route: Route, { replace = false } = {}): void {
  const hash = formatRoute(route);
  if (hash === (location.hash || '#/')) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', hash);
  window.dispatchEvent(new Event(changed));
}

/** Where the desk is, also after Back and Forward. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(listener: () => void): () => void {
  const events = [changed, 'popstate', 'hashchange'];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}
