import type { ListRow, ListSection } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import { FormattedText } from './formatted-text.tsx';
import { MediaView } from './media-view.tsx';
import type { Scene } from './scene.ts';
import { Sheet, SheetSection } from './sheet.tsx';
import { SheetRow } from './sheet-row.tsx';
import { hasText } from './text-or-hint.tsx';
import { withPaths } from './with-paths.ts';

/** The rows that a list's button opens. */
export interface ListSheetProps {
  title: string | undefined;
  sections: readonly ListSection[];
  /** Where the list stands in the draft. */
  path: string;
  scene: Scene;
  /** Whether it was opened by hand: then the focus goes into it. */
  takesFocus: boolean;
  onClose(): void;
}

/** The rows of a list in a sheet over the chat. */
export function ListSheet(props: ListSheetProps) {
  const { title, sections, path, scene, takesFocus, onClose } = props;
  const words = useWords();
  const hasRows = sections.some(({ rows }) => rows.length > 0);
  return (
    <Sheet
      title={title}
      takesFocus={takesFocus}
      onClose={onClose}
      empty={hasRows ? undefined : words.text('preview.sheet.empty')}
    >
      {withPaths(sections, `${path}.sections`).map(({ value: section, path }) => (
        <SheetSection key={path} title={section.title} max={scene.limitAt(`${path}.title`)}>
          <SectionWords section={section} path={path} scene={scene} />
          {withPaths<ListRow>(section.rows, `${path}.rows`).map(({ value, path }) => (
            <SheetRow key={path} row={value} path={path} scene={scene} />
          ))}
        </SheetSection>
      ))}
    </Sheet>
  );
}

/** What a section says and shows above its rows, where it does. */
function SectionWords(props: { section: ListSection; path: string; scene: Scene }) {
  const { section, path, scene } = props;
  const { media, description } = section;
  return (
    <>
      {media && (
        <div className="mw-sheet__media">
          <MediaView media={media} scene={scene} />
        </div>
      )}
      {hasText(description) && (
        <div className="mw-sheet__words">
          <FormattedText text={description} max={scene.limitAt(`${path}.description`)} />
        </div>
      )}
    </>
  );
}
