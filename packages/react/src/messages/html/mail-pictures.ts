import type { Attachment } from '@messagewright/core';

/** Where a picture of a mail is shown from. */
export interface MailPicture {
  src: string;
  /** The address on the web that is loaded for it, if any. */
  load?: string | undefined;
}

/** Finds a picture by what its mail calls it; `undefined`: not to be shown. */
export type FindPicture = (name: string) => MailPicture | undefined;

/** A way to find pictures: those in the mail itself, and those that the host lets load. */
export function mailPictures(
  attachments: readonly Attachment[],
  loads: (url: string) => boolean,
): FindPicture {
  const onTheWeb = (text: string): MailPicture | undefined => {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text) || !loads(text)) return undefined;
    const { href } = new URL(text);
    return { src: href, load: href };
  };
  return (name) => {
    if (/^data:image\/[a-z0-9.+-]+[;,]/i.test(name)) return { src: name };
    const id = /^cid:(.+)$/i.exec(name.trim())?.[1];
    if (id === undefined) return onTheWeb(name.trim());
    const file = attachments.find(({ contentId }) => contentId === id);
    if (file?.source === 'url') return onTheWeb(file.url);
    return file?.source === 'inline' ? withinMail(file) : undefined;
  };
}

/** A picture whose bytes stand in the mail; nothing but letters of base64 gets into the address. */
function withinMail({ base64, mime }: Attachment & { source: 'inline' }): MailPicture | undefined {
  const isPicture = mime !== undefined && /^image\/[a-z0-9.+-]+$/i.test(mime);
  if (!isPicture || !/^[a-z0-9+/=\s]+$/i.test(base64)) return undefined;
  return { src: `data:${mime};base64,${base64.replace(/\s/g, '')}` };
}
