/**
 * What becomes of a message to a number, by the last digits of the number: invented for this sandbox, so that each
 * refusal can be seen without a fault. Every other number takes everything.
 */
export const numberEndings = {
  /** Nobody on WhatsApp has it. */
  notOnWhatsApp: '0026',
  /** It last wrote more than 24 hours ago: it gets templates alone. */
  windowClosed: '1047',
  /** It got too many messages a moment ago. */
  tooManyMessages: '1056',
} as const;
