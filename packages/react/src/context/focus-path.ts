const focusable =
  'input:not([disabled]):not([type="hidden"]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** Moves the focus to the control of a place, or to the nearest one; says whether there is any. */
export function focusPath(root: ParentNode, path: string): boolean {
  const found = findControl(root, path);
  found?.focus();
  return found !== undefined;
}

/** The control of a place, or the nearest one. */
export function findControl(root: ParentNode, path: string): HTMLElement | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const found = controlAt(root, at) ?? controlBelow(root, at);
    if (found) return found;
  }
  return undefined;
}

function controlAt(root: ParentNode, path: string): HTMLElement | null {
  const marked = root.querySelector<HTMLElement>(`[data-mw-path="${CSS.escape(path)}"]`);
  if (!marked) return null;
  return marked.matches(focusable) || marked.hasAttribute('tabindex')
    ? marked
    : marked.querySelector<HTMLElement>(focusable);
}

function controlBelow(root: ParentNode, path: string): HTMLElement | null {
  const below = root.querySelector<HTMLElement>(`[data-mw-path^="${CSS.escape(`${path}.`)}"]`);
  return below?.matches(focusable) ? below : (below?.querySelector<HTMLElement>(focusable) ?? null);
}
