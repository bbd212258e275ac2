/** Bounds of an upload. */
export interface UploadLimits {
  /** Files of one request. */
  files: number;
  /** Bytes. */
  fileBytes: number;
  /** The whole body of a request, in bytes. */
  totalBytes: number;
  /** The part that is not a file, in bytes. */
  fieldBytes: number;
  /** The headers of one part, in bytes. */
  headerBytes: number;
  /** How long nothing may come while something is waited for, in milliseconds. */
  stallMs: number;
}

const mebibyte = 1024 * 1024;

/** How long a request with files may take where a host does not say, in milliseconds. */
export const defaultUploadDeadlineMs = 120_000;

/**
 * Bounds where a host sets none. 15 files of 40 MiB are what the desk software behind LiveDesk is known
 * to take; together they stay below what one send has time for.
 */
export const defaultUploadLimits: Omit<UploadLimits, 'fieldBytes'> = {
  files: 15,
  fileBytes: 40 * mebibyte,
  totalBytes: 100 * mebibyte,
  headerBytes: 8192,
  stallMs: 15_000,
};
