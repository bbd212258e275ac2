/** Bounds of an upload, all in bytes but `files`. */
export interface UploadLimits {
  /** Files of one request. */
  files: number;
  fileBytes: number;
  /** The whole body of a request. */
  totalBytes: number;
  /** The part that is not a file. */
  fieldBytes: number;
  /** The headers of one part. */
  headerBytes: number;
}

const mebibyte = 1024 * 1024;

/**
 * Bounds where a host sets none. 15 files of 40 MiB are what the desk software behind LiveDesk is known
 * to take; together they stay below what one send has time for.
 */
export const defaultUploadLimits: Omit<UploadLimits, 'fieldBytes'> = {
  files: 15,
  fileBytes: 40 * mebibyte,
  totalBytes: 100 * mebibyte,
  headerBytes: 8192,
};
