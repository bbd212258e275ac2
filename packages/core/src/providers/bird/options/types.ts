import type { JsonText } from '../../../json.ts';
import type { Entry } from '../../../parts/entry.ts';

/** Settings of a Bird request. */
export interface BirdOptions {
  /** When to send, as RFC 3339 text with an offset. */
  scheduledFor?: string | undefined;
  /** The caller's own reference. */
  reference?: string | undefined;
  tags?: string[] | undefined;
  /** For how many seconds the message is worth delivering. */
  validity?: number | undefined;
  ignoreQuietHours?: boolean | undefined;
  capFrequency?: boolean | undefined;
  ignoreHoldout?: boolean | undefined;
  /** Where Bird also reports what happens to the message. */
  notificationUrl?: string | undefined;
  linkTracking?: boolean | undefined;
  shortLinks?: { domain?: string | undefined } | undefined;
  sender?: { identifier?: string | undefined; name?: string | undefined } | undefined;
  /** A JSON object of the caller's. */
  extraInformation?: JsonText | undefined;
  referral?: BirdReferral | undefined;
  order?: { products?: BirdOrderedProduct[] | undefined } | undefined;
  referredProduct?: { catalogId?: string | undefined; productId?: string | undefined } | undefined;
  navigatorId?: string | undefined;
  navigatorMessageId?: string | undefined;
  flow?: BirdRun | undefined;
  journey?: BirdRun | undefined;
  campaign?: { id?: string | undefined; name?: string | undefined } | undefined;
  email?: BirdEmail | undefined;
  sms?: { smartEncoding?: boolean | undefined } | undefined;
  push?: { gateway?: 'apns' | 'firebase' | 'web' | undefined } | undefined;
}

/** Where the conversation came from. */
export interface BirdReferral {
  source?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  group?: string | undefined;
  sourceId?: string | undefined;
  sourceUrl?: string | undefined;
  mediaUrl?: string | undefined;
  trackingId?: string | undefined;
}

/** A product of an order. */
export interface BirdOrderedProduct {
  catalogId?: string | undefined;
  productId?: string | undefined;
  quantity?: number | undefined;
  price?:
    | {
        amount?: number | undefined;
        exponent?: number | undefined;
        currency?: string | undefined;
      }
    | undefined;
}

/** A step of a flow or journey. */
export interface BirdRun {
  id?: string | undefined;
  name?: string | undefined;
  stepId?: string | undefined;
  runId?: string | undefined;
}

/** What an e-mail says around its body. */
export interface BirdEmail {
  subject?: string | undefined;
  headers?: Entry[] | undefined;
  from?: { username?: string | undefined; displayName?: string | undefined } | undefined;
}

declare module '../../../draft.ts' {
  interface ProviderOptions {
    bird?: BirdOptions | undefined;
  }
}
