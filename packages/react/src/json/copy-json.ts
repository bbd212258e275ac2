import type { WireRequest } from '@messagewright/core';
import { bodyForm } from '@messagewright/core';

/** The body of a request as JSON, laid out for people. */
export function printBody(request: WireRequest): string {
  return JSON.stringify(bodyForm(request), null, 2);
}

/** Copies the body of a request; says whether the browser allowed it. Insecure pages and some frames do not. */
export async function copyJson(request: WireRequest): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(printBody(request));
    return true;
  } catch {
    return false;
  }
}

/** Selects all text of an element, for people to copy by hand. */
export function selectText(element: HTMLElement): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
}
