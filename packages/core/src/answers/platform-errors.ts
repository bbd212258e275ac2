/** What of a request an error can be about; each provider knows where in its body that stands. */
export type ErrorSubject =
  | 'recipient'
  | 'type'
  | 'media'
  | 'flow'
  | 'template-name'
  | 'template-identity'
  | 'template-values';

/** What an error code of the platform means to the one who wrote the message. */
export interface PlatformError {
  /** The code of the issue; the dictionary has its sentence. */
  issue: string;
  /** Whether the same request may be tried again later. */
  retryable?: true;
  /** What it is about, where its text names no place. */
  about?: ErrorSubject;
}

const forbidden: PlatformError = { issue: 'answer.forbidden' };
const rateLimited: PlatformError = { issue: 'answer.rate-limited', retryable: true };
const tryAgain: PlatformError = { issue: 'answer.try-again', retryable: true };
const account: PlatformError = { issue: 'answer.account' };
const platform: PlatformError = { issue: 'answer.platform' };

/** WhatsApp's error codes, by number: what they mean, whether to try again, what they are about. */
export const platformErrors: Readonly<Record<string, PlatformError>> = {
  0: { issue: 'answer.unauthorized' },
  1: tryAgain,
  2: tryAgain,
  3: forbidden,
  4: rateLimited,
  10: forbidden,
  33: account,
  100: { issue: 'answer.parameter' },
  190: { issue: 'answer.unauthorized' },
  368: account,
  80007: rateLimited,
  130429: rateLimited,
  130472: { issue: 'answer.experiment' },
  130497: account,
  131000: tryAgain,
  131005: forbidden,
  131008: { issue: 'answer.parameter-missing' },
  131009: { issue: 'answer.parameter-value' },
  131016: tryAgain,
  131021: { issue: 'answer.same-number', about: 'recipient' },
  131026: { issue: 'answer.undeliverable', about: 'recipient' },
  131030: { issue: 'answer.test-recipient', about: 'recipient' },
  131031: account,
  131037: account,
  131042: { issue: 'answer.billing' },
  131045: account,
  131047: { issue: 'answer.outside-window' },
  131048: { issue: 'answer.spam-limited' },
  131049: { issue: 'answer.withheld' },
  131050: { issue: 'answer.opted-out' },
  131051: { issue: 'answer.type', about: 'type' },
  131052: { issue: 'answer.media-download', about: 'media' },
  131053: { issue: 'answer.media', about: 'media' },
  131055: platform,
  131056: { issue: 'answer.recipient-rate', retryable: true },
  131057: tryAgain,
  131062: platform,
  131063: platform,
  131064: platform,
  132000: { issue: 'answer.template-parameters', about: 'template-values' },
  132001: { issue: 'answer.template-missing', about: 'template-identity' },
  132005: { issue: 'answer.template-too-long', about: 'template-values' },
  132007: { issue: 'answer.template-policy', about: 'template-name' },
  132008: { issue: 'answer.template-format', about: 'template-values' },
  132012: { issue: 'answer.template-format', about: 'template-values' },
  132015: { issue: 'answer.template-paused', about: 'template-name' },
  132016: { issue: 'answer.template-paused', about: 'template-name' },
  132018: { issue: 'answer.template-format', about: 'template-values' },
  132068: { issue: 'answer.flow', about: 'flow' },
  132069: { issue: 'answer.flow', about: 'flow' },
  133004: tryAgain,
  133010: account,
  134011: account,
  134100: platform,
  134101: platform,
  134102: platform,
  135000: { issue: 'answer.parameter' },
  137000: platform,
  138006: { issue: 'answer.call-permission' },
  138009: { issue: 'answer.call-permission' },
};

/** What a code of the platform means; a number that nobody lists says that the platform refused. */
export function platformError(code: string): PlatformError {
  if (Object.hasOwn(platformErrors, code)) return platformErrors[code] ?? platform;
  // 200 to 299 are permissions of the app, each for another feature.
  return /^2\d\d$/.test(code) ? forbidden : platform;
}
