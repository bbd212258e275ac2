import type { Message, MessageOf, MessageType } from './message.ts';
import { addressRequestSamples } from './messages/address-request.ts';
import { attachmentsSamples } from './messages/attachments.ts';
import { audioSamples } from './messages/audio.ts';
import { buttonsSamples } from './messages/buttons.ts';
import { callSamples } from './messages/call.ts';
import { callPermissionSamples } from './messages/call-permission.ts';
import { carouselSamples } from './messages/carousel.ts';
import { catalogSamples } from './messages/catalog.ts';
import { contactsSamples } from './messages/contacts.ts';
import { customSamples } from './messages/custom.ts';
import type { MessageSamples } from './messages/definition.ts';
import { documentSamples } from './messages/document.ts';
import { flowSamples } from './messages/flow.ts';
import { gifSamples } from './messages/gif.ts';
import { htmlSamples } from './messages/html.ts';
import { imageSamples } from './messages/image.ts';
import { linkSamples } from './messages/link.ts';
import { listSamples } from './messages/list.ts';
import { locationSamples } from './messages/location.ts';
import { locationRequestSamples } from './messages/location-request.ts';
import { oneTimeCodeSamples } from './messages/one-time-code.ts';
import { productSamples } from './messages/product.ts';
import { productListSamples } from './messages/product-list.ts';
import { reactionSamples } from './messages/reaction.ts';
import { sectionSamples } from './messages/section.ts';
import { stickerSamples } from './messages/sticker.ts';
import { templateSamples } from './messages/template.ts';
import { textSamples } from './messages/text.ts';
import { videoSamples } from './messages/video.ts';
import { parsePathKey, setAt } from './place.ts';
import { arabicWords, frenchWords, type SampleWords } from './sample-words.ts';
import { arabicWhole, type WholeSampleType } from './samples-arabic.ts';
import { frenchWhole } from './samples-french.ts';

/** Example messages of every type, in the order of `messages`. */
export const samples: { readonly [T in MessageType]: MessageSamples<MessageOf<T>> } = {
  text: textSamples,
  location: locationSamples,
  contacts: contactsSamples,
  reaction: reactionSamples,
  image: imageSamples,
  video: videoSamples,
  audio: audioSamples,
  document: documentSamples,
  sticker: stickerSamples,
  gif: gifSamples,
  attachments: attachmentsSamples,
  buttons: buttonsSamples,
  list: listSamples,
  link: linkSamples,
  'location-request': locationRequestSamples,
  'address-request': addressRequestSamples,
  carousel: carouselSamples,
  flow: flowSamples,
  call: callSamples,
  'call-permission': callPermissionSamples,
  product: productSamples,
  'product-list': productListSamples,
  catalog: catalogSamples,
  template: templateSamples,
  'one-time-code': oneTimeCodeSamples,
  html: htmlSamples,
  section: sectionSamples,
  custom: customSamples,
};

/** The message types that have samples in other languages than English. */
export type SampleType = WholeSampleType | keyof typeof arabicWords;

/** Example messages in Arabic: what right-to-left is looked at with. */
export const arabicSamples = withWords(arabicWhole, arabicWords);

/** Example messages in French. */
export const frenchSamples = withWords(frenchWhole, frenchWords);

function withWords(
  whole: { readonly [T in WholeSampleType]: MessageOf<T> },
  words: Readonly<Record<keyof typeof arabicWords, SampleWords>>,
): { readonly [T in SampleType]: MessageOf<T> } {
  const worded = Object.entries(words).map(([type, texts]) => [
    type,
    Object.entries(texts).reduce<Message>(
      (message, [key, text]) => setAt(message, parsePathKey(key), text),
      samples[type as MessageType].maximal,
    ),
  ]);
  return { ...whole, ...Object.fromEntries(worded) };
}

export { sampleDrafts } from './sample-drafts.ts';
export { templateDefinitions } from './templates/samples.ts';
