import type { ListRow, ListSection } from '@messagewright/core';
import { useWords } from '../context/words.tsx';
import type { Scene } from './scene.ts';
import { Sheet, SheetSection } from './sheet.tsx';
import { SheetRow } from './sheet-row.tsx';
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
          {withPaths<ListRow>(section.rows, `${path}.rows`).map(({ value, path }) => (
            <SheetRow key={path} row={value} path={path} scene={scene} />
          ))}
        </SheetSection>
      ))}
    </Sheet>
  );
}
