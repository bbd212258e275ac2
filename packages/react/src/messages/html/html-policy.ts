/** A policy of Trusted Types. A page that demands them takes no plain text as HTML. */
export interface HtmlPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

/** Its name, for pages whose own policy lists those that it allows. */
const NAME = 'messagewright';

let policy: HtmlPolicy | undefined;

/**
 * The policy by which an e-mail's HTML is read and put into its frame: it changes nothing, since what
 * passes it goes only into documents that run no script. Throws where the page forbids it.
 */
export function htmlPolicy(): HtmlPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const rules: HtmlPolicy = {
    createHTML: (html) => html,
    createScriptURL() {
      throw new Error('messagewright: an e-mail has no scripts.');
    },
  };
  policy ??= trustedTypes?.createPolicy(NAME, rules) ?? rules;
  return policy;
}
