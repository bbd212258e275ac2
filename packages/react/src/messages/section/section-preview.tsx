import type { SectionMessage } from '@messagewright/core';
import { useState } from 'react';
import { Bubble } from '../../preview/bubble.tsx';
import type { Scene, TypePreview, TypePreviewProps } from '../../preview/scene.ts';
import { Hint } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';
import { previews } from '../previews.ts';

/** The messages of a section, one below the other. */
export function SectionPreview({ message, path, scene }: TypePreviewProps<SectionMessage>) {
  if (message.items.length === 0) {
    return (
      <Bubble time={scene.time}>
        <Hint name="section" />
      </Bubble>
    );
  }
  return (
    <div className="mw-section">
      {withPaths(message.items, `${path}.items`).map(({ value, path: at }) => (
        <Item key={`${at} ${value.type}`} message={value} path={at} scene={scene} />
      ))}
    </div>
  );
}

/** One message; a list in it opens by itself, not with every other list. */
function Item({ message, path, scene }: TypePreviewProps) {
  const [open, setOpen] = useState(false);
  const own: Scene = { ...scene, sheet: { open, setOpen } };
  const Preview = previews[message.type] as TypePreview | undefined;
  return Preview ? <Preview message={message} path={path} scene={own} /> : null;
}
