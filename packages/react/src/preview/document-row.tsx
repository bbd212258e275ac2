import type { Media } from '@messagewright/core';
import { fileSize } from '../context/file-size.ts';
import { useWords } from '../context/words.tsx';
import { mediaName } from './media-name.ts';
import { MediaWords } from './media-placeholder.tsx';

/** Endings by what opens them; the sheet takes the colour that people know them by. */
const families: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  doc: 'text',
  docx: 'text',
  odt: 'text',
  rtf: 'text',
  xls: 'table',
  xlsx: 'table',
  ods: 'table',
  csv: 'table',
  ppt: 'slides',
  pptx: 'slides',
  odp: 'slides',
};

/** A document: a sheet with its ending on it, its name, type and size. */
export function DocumentRow({ media }: { media: Media }) {
  const words = useWords();
  const name = mediaName(media);
  const ending = endingOf(name);
  const bytes = media.source === 'file' ? media.file.size : undefined;
  const size = bytes === undefined ? words.text('preview.media.noSize') : fileSize(words, bytes);
  const type = ending === '' ? words.text('preview.media.document') : ending.toUpperCase();
  return (
    <div className="mw-file">
      <svg
        className="mw-file__sheet"
        data-family={families[ending]}
        viewBox="0 0 30 38"
        aria-hidden="true"
      >
        <path
          className="mw-file__paper"
          d="M4 1h15l10 10v23a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z"
        />
        <path className="mw-file__fold" d="M19 1v7a3 3 0 0 0 3 3h7z" />
        {ending !== '' && (
          <text className="mw-file__ending" x="15" y="28" textAnchor="middle">
            {ending.toUpperCase()}
          </text>
        )}
      </svg>
      <MediaWords
        media={media}
        type={name === '' ? type : words.text('preview.media.facts', { type, size })}
      />
    </div>
  );
}

/** The last part of a file name after a dot, while it is short enough for one. */
function endingOf(name: string): string {
  return /\.([a-z0-9]{1,4})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
