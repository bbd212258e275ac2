import { fileHeadLength, looksLike, typeOfName } from '@messagewright/core';

/** Why a file is not taken; a code of the dictionary's `issues`. */
export type FileFault = 'file.empty' | 'file.unknown-type' | 'file.type' | 'file.unreadable';

/** A file that may be sent, under the type that its name and its bytes say; or why it may not. */
export type Inspected = { file: File; mime: string } | { name: string; fault: FileFault };

/**
 * Looks at a chosen file: at its name and at its first bytes, which have to agree. What a system
 * declares it as is not asked: some call a table of commas a workbook.
 */
export async function inspectFile(file: File): Promise<Inspected> {
  const { name, size } = file;
  const mime = typeOfName(name);
  if (mime === undefined) return { name, fault: 'file.unknown-type' };
  if (size === 0) return { name, fault: 'file.empty' };
  try {
    const head = await file.slice(0, fileHeadLength).arrayBuffer();
    if (!looksLike(mime, new Uint8Array(head))) return { name, fault: 'file.type' };
  } catch {
    return { name, fault: 'file.unreadable' };
  }
  const { lastModified } = file;
  return { file: new File([file], name, { type: mime, lastModified }), mime };
}
