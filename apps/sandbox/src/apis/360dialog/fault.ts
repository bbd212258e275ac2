/** Why the platform refuses a message. */
export interface PlatformFault {
  readonly code: number;
  /** What is wrong, and where, in one sentence. */
  readonly text: string;
}
