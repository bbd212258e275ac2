/** The key that goes with the sandbox's token, which is the secret: `Basic base64(key:secret)`. */
export const livedeskKey = 'sandbox-key';

/**
 * What becomes of a message to a conversation, by the last digits of its number: invented for this
 * sandbox, so that each failure can be seen. Every other conversation gets everything.
 */
export const livedeskEndings = {
  /** There is no such conversation. */
  unknown: '4040',
  /** Refused at once: too many requests. */
  tooManyRequests: '4290',
  /** `failed` with 131047: more than 24 hours since the contact wrote. A template goes through. */
  windowClosed: '1047',
  /** `failed` with 131026: the number is not on WhatsApp. */
  notOnWhatsApp: '0026',
  /** `failed` with 131053 where a file is in it: the media could not be loaded. */
  mediaRefused: '1053',
  /** A template is `failed` with 132000: another number of values. */
  valuesMiscounted: '2000',
  /** A template is `failed` with 132012: a value in another format, such as in the header. */
  valueMalformed: '2012',
  /** `failed` with 130429: too much at once. It may be tried again later. */
  throttled: '0429',
  /** `failed` with 131000 at first; a retry sends it. */
  failsOnce: '9000',
  /** `failed` with 131000, and so is every retry. */
  failsAlways: '9001',
} as const;
