import type createPurifier from 'dompurify';
import { htmlPolicy } from './html-policy.ts';
import type { FindPicture } from './mail-pictures.ts';

/** What cleaning needs to know of the mail's surroundings. */
export interface CleanMailOptions {
  purifier: typeof createPurifier;
  findPicture: FindPicture;
  /** Stands in place of a picture that is not loaded and has no words of its own. */
  pictureName: string;
}

/** A mail without anything that acts. */
export interface CleanMail {
  html: string;
  /** The addresses on the web that its pictures are loaded from. */
  pictures: readonly string[];
}

/** What takes input, plays, or frames: a mail to look at needs none of it. */
const refusedTags = [
  'audio',
  'button',
  'datalist',
  'dialog',
  'fieldset',
  'form',
  'input',
  'meter',
  'optgroup',
  'option',
  'output',
  'picture',
  'progress',
  'select',
  'source',
  'template',
  'textarea',
  'track',
  'video',
];

/** What loads, sends or leads somewhere. Addresses of links are put into their titles first. */
const refusedAttributes = [
  'action',
  'autofocus',
  'background',
  'data',
  'formaction',
  'is',
  'lowsrc',
  'ping',
  'popovertarget',
  'popovertargetaction',
  'popover',
  'poster',
  'srcset',
  'target',
  'usemap',
];

/** Cleans an e-mail's HTML for the frame that shows it: the first of three walls, and the only one with words. */
export function cleanMail(html: string, options: CleanMailOptions): CleanMail {
  const { purifier, findPicture, pictureName } = options;
  const policy = htmlPolicy();
  const pictures = new Set<string>();
  // One of its own, so that no hook of the host's is at work here, nor ours on the host's.
  const purify = purifier(window);
  purify.addHook('afterSanitizeAttributes', (element) => {
    const address = element.getAttribute('href');
    element.removeAttribute('href');
    if (address) element.setAttribute('title', address);
    if (element.nodeName !== 'IMG') {
      element.removeAttribute('src');
      return;
    }
    const found = findPicture(element.getAttribute('src') ?? '');
    if (found === undefined) {
      element.removeAttribute('src');
      if (!element.getAttribute('alt')) element.setAttribute('alt', pictureName);
      return;
    }
    element.setAttribute('src', found.src);
    if (found.load !== undefined) pictures.add(found.load);
  });
  const clean = purify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: refusedTags,
    FORBID_ATTR: refusedAttributes,
    // Style sheets stand in the head of most mails, and are to be kept.
    FORCE_BODY: true,
    TRUSTED_TYPES_POLICY: policy as never,
  });
  return { html: String(clean), pictures: [...pictures] };
}
