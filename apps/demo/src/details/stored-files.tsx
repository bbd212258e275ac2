import type { AnswerAttachment } from '@messagewright/core';
import { useState } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useDeskWords } from '../words/words.tsx';

/** The files of a message as the provider stored them. Their names are known only from what was sent. */
export function StoredFiles(props: {
  files: readonly AnswerAttachment[];
  names: readonly string[];
}) {
  const { files, names } = props;
  return (
    <ul className="stored-files">
      {files.map((file, index) => (
        <StoredFile key={file.id ?? index} file={file} name={names[index]} number={index + 1} />
      ))}
    </ul>
  );
}

function StoredFile(props: { file: AnswerAttachment; name: string | undefined; number: number }) {
  const { file, number } = props;
  const { t, fill, bytes } = useDeskWords();
  const words = t.details;
  const kind = Object.hasOwn(words.kinds, file.type ?? '')
    ? words.kinds[file.type as keyof typeof words.kinds]
    : words.kinds.file;
  const name = props.name ?? fill(words.attachment, { kind, number });
  return (
    <li className="stored-file">
      <Thumbnail url={file.thumbnail} />
      <span className="stored-file-name" dir="auto">
        {name}
      </span>
      <span className="stored-file-facts">
        {[kind, file.size === undefined ? '' : bytes(file.size)].filter(Boolean).join(' · ')}
      </span>
      {file.url && (
        <a className="link-button" href={file.url} target="_blank" rel="noreferrer">
          {words.openFile}
          <span className="hidden"> {name}</span>
        </a>
      )}
    </li>
  );
}

/** A small picture; an icon where there is none, or where the page may not load it. */
function Thumbnail({ url }: { url: string | undefined }) {
  const [failed, setFailed] = useState(false);
  return (
    <span className="stored-file-picture">
      {url && !failed ? (
        <img src={url} alt="" referrerPolicy="no-referrer" onError={() => setFailed(true)} />
      ) : (
        <Icon name="file" />
      )}
    </span>
  );
}
