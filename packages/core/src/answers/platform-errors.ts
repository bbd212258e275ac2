import type { Pointer } from '../place.ts';

/** What an error code of the platform means to the one who wrote the message. */
export interface PlatformError {
  /** The code of the issue; the dictionary has its sentence. */
  issue: string;
  /** Whether the same request may be tried again later. */
  retryable?: true;
  /** The places of the body that it is about, where its text names none. Those that are there count. */
  at?: readonly Pointer[];
}

const forbidden: PlatformError = { issue: 'answer.forbidden' };
const rateLimited: PlatformError = { issue: 'answer.rate-limited', retryable: true };
const tryAgain: PlatformError = { issue: 'answer.try-again', retryable: true };
const account: PlatformError = { issue: 'answer.account' };
const platform: PlatformError = { issue: 'answer.platform' };

const recipient = ['/to', '/recipient'] as const;
const templateName = ['/template/name'] as const;
const templateValues = ['/template/components'] as const;
const flow = [
  '/interactive/action/parameters/flow_id',
  '/interactive/action/parameters/flow_name',
] as const;
const media: readonly Pointer[] = [
  ...['/image', '/video', '/audio', '/document', '/sticker'],
  ...['image', 'video', 'document'].map((kind) => `/interactive/header/${kind}`),
]
  .flatMap((medium) => [`${medium}/link`, `${medium}/id`])
  .concat('/interactive/action/cards', templateValues);

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
  131021: { issue: 'answer.same-number', at: recipient },
  131026: { issue: 'answer.undeliverable', at: recipient },
  131030: { issue: 'answer.test-recipient', at: recipient },
  131031: account,
  131037: account,
  131042: { issue: 'answer.billing' },
  131045: account,
  131047: { issue: 'answer.outside-window' },
  131048: { issue: 'answer.spam-limited' },
  131049: { issue: 'answer.withheld' },
  131050: { issue: 'answer.opted-out' },
  131051: { issue: 'answer.type', at: ['/type'] },
  131052: { issue: 'answer.media-download', at: media },
  131053: { issue: 'answer.media', at: media },
  131055: platform,
  131056: { issue: 'answer.recipient-rate', retryable: true },
  131057: tryAgain,
  131062: platform,
  131063: platform,
  131064: platform,
  132000: { issue: 'answer.template-parameters', at: templateValues },
  132001: { issue: 'answer.template-missing', at: ['/template/name', '/template/language/code'] },
  132005: { issue: 'answer.template-too-long', at: templateValues },
  132007: { issue: 'answer.template-policy', at: templateName },
  132008: { issue: 'answer.template-format', at: templateValues },
  132012: { issue: 'answer.template-format', at: templateValues },
  132015: { issue: 'answer.template-paused', at: templateName },
  132016: { issue: 'answer.template-paused', at: templateName },
  132018: { issue: 'answer.template-format', at: templateValues },
  132068: { issue: 'answer.flow', at: flow },
  132069: { issue: 'answer.flow', at: flow },
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
