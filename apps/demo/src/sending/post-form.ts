import type { Json } from '@messagewright/core';

/** How one upload is watched and ended. */
export interface PostFormOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Told how many bytes of how many have gone, the form's own words included. */
  readonly onSent: (sent: number, total: number) => void;
  /** Ends the upload. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without any progress after which it is given up. */
  readonly patienceMs: number;
}

/** Why there was no answer to a form. `whole` tells whether all of it had gone by then. */
export class FormUnanswered extends Error {
  readonly whole: boolean;

  constructor(whole: boolean) {
    super('The form got no answer.');
    this.name = 'FormUnanswered';
    this.whole = whole;
  }
}

/**
 * Posts a form and gives the JSON of its answer, whatever its status. Rejects with `FormUnanswered`. By
 * XMLHttpRequest: `fetch` does not tell how much of a body has gone.
 */
export function postForm(path: string, form: FormData, options: PostFormOptions): Promise<Json> {
  const { headers, onSent, signal, patienceMs } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new FormUnanswered(false));
    const request = new XMLHttpRequest();
    let whole = false;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), patienceMs);
    };
    // Once all of it has gone the server may have taken it: then only an answer tells what became of it.
    const cancel = () => whole || request.abort();
    request.upload.onprogress = ({ loaded, total }) => {
      wait();
      onSent(loaded, total);
    };
    request.upload.onload = () => {
      whole = true;
      wait();
    };
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as Json);
      } catch {
        reject(new FormUnanswered(whole));
      }
    };
    request.onerror = () => reject(new FormUnanswered(whole));
    request.onabort = () => reject(new FormUnanswered(whole));
    request.onloadend = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    };
    request.open('POST', path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    signal?.addEventListener('abort', cancel);
    wait();
    request.send(form);
  });
}
