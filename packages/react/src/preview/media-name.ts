import type { Media, MediaSource } from '@messagewright/core';

const namesBySource: {
  [S in MediaSource['source']]: (source: Extract<MediaSource, { source: S }>) => string;
} = {
  url: ({ url }) => lastSegment(url),
  id: ({ id }) => id,
  file: ({ file }) => file.name,
  inline: () => '',
};

/** What to call a medium: its file name, else what its source says; '' where nothing says it. */
export function mediaName(media: Media): string {
  if (media.filename !== undefined && media.filename !== '') return media.filename;
  const name = namesBySource[media.source] as (source: MediaSource) => string;
  return name(media);
}

/** The last part of an address's path, else the address as it is: it may be half typed. */
function lastSegment(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const segment = path.slice(path.lastIndexOf('/') + 1);
  return segment === '' ? address : readable(segment);
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
