import type { ListRow, Media } from '@messagewright/core';
import { Icon } from '../icons/icon.tsx';
import { PlainText } from './formatted-text.tsx';
import { jsonType } from './json-type.ts';
import { MediaView } from './media-view.tsx';
import type { Scene } from './scene.ts';
import { hasText, LabelOrHint } from './text-or-hint.tsx';

/** One choice of a list. */
export interface SheetRowProps {
  row: ListRow;
  path: string;
  scene: Scene;
}

/** A row to pick. */
export function SheetRow({ row, path, scene }: SheetRowProps) {
  const { title, description, picture, pick } = drawRow(row, path, scene);
  const inside = (
    <>
      {picture && (
        <span className="mw-sheet-row__picture">
          {scene.loads(picture.url) ? (
            <MediaView media={picture} scene={scene} />
          ) : (
            <Icon name="type.image" />
          )}
        </span>
      )}
      <span className="mw-sheet-row__words">
        <span className="mw-sheet-row__title">
          <LabelOrHint text={title} max={scene.limitAt(`${path}.title`)} hint="row" />
        </span>
        {hasText(description) && (
          <span className="mw-sheet-row__description">
            <PlainText text={description} max={scene.limitAt(`${path}.description`)} />
          </span>
        )}
      </span>
      <span className="mw-sheet-row__circle" />
    </>
  );
  if (pick === undefined) return <div className="mw-sheet-row">{inside}</div>;
  return (
    <button
      type="button"
      className="mw-sheet-row"
      aria-pressed={scene.picked === path}
      onClick={pick}
    >
      {inside}
    </button>
  );
}

interface RowDrawing {
  title: string | undefined;
  description?: string | undefined;
  picture?: (Media & { source: 'url' }) | undefined;
  pick?: (() => void) | undefined;
}

function drawRow(row: ListRow, path: string, scene: Scene): RowDrawing {
  if (row.type === 'custom') return { title: jsonType(row.json).type };
  const { id, title, description, imageUrl } = row;
  const picture = hasText(imageUrl) ? pictureAt(imageUrl) : undefined;
  const pick = () => scene.pick(path, { type: 'row', id, title, description });
  return { title, description, picture, pick: scene.interactive ? pick : undefined };
}

function pictureAt(url: string): Media & { source: 'url' } {
  return { kind: 'image', source: 'url', url };
}
