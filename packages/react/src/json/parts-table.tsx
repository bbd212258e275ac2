import type { Json, Pointer, WirePart } from '@messagewright/core';
import { Fragment, type ReactNode } from 'react';
import { fileSize } from '../context/file-size.ts';
import { useWords, type Words } from '../context/index.ts';
import { isMarked, partRows, typeOfPart } from './part-rows.ts';

interface PartsTableProps {
  /** The request's form. */
  form: Json;
  /** Places whose rows are marked. */
  marks: readonly Pointer[];
}

const columns = ['name', 'value', 'type', 'size'] as const;

/** The parts of a request, in the order that they go out. */
export function PartsTable({ form, marks }: PartsTableProps) {
  const words = useWords();
  return (
    <table className="mw-parts">
      <caption className="mw-visually-hidden">{words.text('json.multipart.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.text(`json.multipart.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partRows(form).map((row) => {
          const { value, type, size } = shownOf(row.part, words);
          const marked = isMarked(row, marks);
          return (
            <tr key={row.pointer} data-marked={marked || undefined}>
              <th scope="row">
                <code dir="ltr">{breaking(row.part.name)}</code>
                {marked && (
                  <span className="mw-visually-hidden">{words.text('json.multipart.marked')}</span>
                )}
              </th>
              <td>
                <bdi className="mw-parts__value">{value}</bdi>
              </td>
              <td>
                <bdi>{breaking(type)}</bdi>
              </td>
              <td className="mw-parts__size">
                <bdi>{size}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A name that may go on in the next line where it has a joint, so that narrow columns stay readable. */
function breaking(name: string): ReactNode {
  const pieces = name.split(/(?<=[/_])|(?=\[)/);
  const upTo = (index: number) => pieces.slice(0, index + 1).join('');
  return pieces.map((piece, index) => (
    <Fragment key={upTo(index)}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

function shownOf(part: WirePart, words: Words): { value: string; type: string; size: string } {
  if ('value' in part) {
    const count = new TextEncoder().encode(part.value).length;
    return {
      value: part.value,
      type: words.text('json.multipart.text'),
      size: words.text('json.multipart.bytes', { count }),
    };
  }
  const { size } = part.file;
  return {
    value: part.filename,
    type: typeOfPart(part),
    size: size === undefined ? words.text('json.multipart.noSize') : fileSize(words, size),
  };
}
