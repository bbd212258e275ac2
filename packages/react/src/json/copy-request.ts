import type { Provider, WireBody, WireRequest } from '@messagewright/core';
import { bodyForm } from '@messagewright/core';
import { curlLine } from './curl-line.ts';

/** What is copied of a request: its body as JSON, or a command line where it has several parts. */
export function printRequest(
  request: WireRequest,
  { endpoint }: Pick<Provider, 'endpoint'>,
): string {
  return printers[request.body.kind](request, endpoint);
}

type Printer = (request: WireRequest, endpoint: Provider['endpoint']) => string;

const printers: { readonly [K in WireBody['kind']]: Printer } = {
  json: (request) => JSON.stringify(bodyForm(request), null, 2),
  multipart: (request, endpoint) =>
    curlLine(request, request.body.kind === 'multipart' ? request.body.parts : [], endpoint),
};

/** Copies a request; says whether the browser allowed it. Insecure pages and some frames do not. */
export async function copyRequest(
  request: WireRequest,
  provider: Pick<Provider, 'endpoint'>,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(printRequest(request, provider));
    return true;
  } catch {
    return false;
  }
}

/** Where in the dictionary the words of copying a request stand. */
export const copyWords: { readonly [K in WireBody['kind']]: string } = {
  json: 'json',
  multipart: 'json.multipart',
};

/** Selects all text of an element, for people to copy by hand. */
export function selectText(element: HTMLElement): void {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
}
