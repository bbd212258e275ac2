import type { ParameterValue, TemplateMessage, TemplateParameter } from '@messagewright/core';
import { useWords, type Words } from '../../context/words.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { CardTrack } from '../../preview/card-track.tsx';
import { FormattedText, PlainText } from '../../preview/formatted-text.tsx';
import { MediaView } from '../../preview/media-view.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import type { Scene, TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';
import { languageName } from '../../templates/template-names.ts';
import { drawValue } from './views/value-views.tsx';

type Card = Extract<ParameterValue, { type: 'cards' }>['cards'][number];

/** A template whose values find their places by key: its text is never known here, so the values are listed. */
export function KeyedPreview({ message, path, scene }: TypePreviewProps<TemplateMessage>) {
  const words = useWords();
  const parameters = keyedIn(message, path);
  const carousels = parameters.flatMap(({ value: { value }, path: key }) =>
    value?.type === 'cards' && value.cards.length > 0 ? [{ cards: value.cards, key }] : [],
  );
  return (
    <>
      <Bubble
        header={<PlainText text={titleOf(message, words)} />}
        footer={
          <>
            {hasText(message.language) && (
              <p className="mw-template-note">{languageName(message.language, words)}</p>
            )}
            <p className="mw-template-note">{words.text('preview.template.keyed')}</p>
          </>
        }
        time={scene.time}
      >
        {parameters.length > 0 && (
          <dl className="mw-keyed">
            {parameters.map(({ value: { name, value }, path: key }) => (
              <div key={key} className="mw-keyed__pair" data-type={value?.type}>
                <dt className="mw-keyed__key">
                  {hasText(name) ? (
                    <PlainText text={name} />
                  ) : (
                    <span className="mw-preview-hint">
                      {words.text('preview.template.nameless')}
                    </span>
                  )}
                </dt>
                <dd className="mw-keyed__value">
                  {drawValue({ value, path: `${key}.value`, scene, words })}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Bubble>
      {carousels.map(({ cards, key }) => (
        <CardTrack
          key={key}
          cards={withPaths(cards, `${key}.value.cards`).map(({ value, path: at }) => ({
            key: at,
            content: <CardView card={value} path={at} scene={scene} />,
          }))}
        />
      ))}
    </>
  );
}

function CardView({ card, path, scene }: { card: Card; path: string; scene: Scene }) {
  const { media, body, link } = card;
  const title = hasText(link.text) ? link.text : link.url;
  return (
    <Bubble
      media={<MediaView media={media} scene={scene} />}
      actions={
        hasText(title) ? (
          <PickButton
            icon="external"
            path={`${path}.link`}
            scene={scene}
            pick={{ type: 'link', title, url: link.url }}
          >
            <PlainText text={title} />
          </PickButton>
        ) : undefined
      }
    >
      {hasText(body) && <FormattedText text={body} />}
    </Bubble>
  );
}

function keyedIn({ components }: TemplateMessage, path: string) {
  return withPaths(components, `${path}.components`).flatMap(({ value, path: key }) =>
    value.slot === 'keyed'
      ? withPaths<TemplateParameter>(value.parameters ?? [], `${key}.parameters`)
      : [],
  );
}

function titleOf({ name, projectId }: TemplateMessage, words: Words): string {
  if (hasText(name)) return name;
  if (!hasText(projectId)) return words.text('preview.template.unnamed');
  return words.text('preview.template.project', { id: short(projectId) });
}

/** As much of an id as tells one project from another. */
function short(id: string): string {
  return id.length > 12 ? `${id.slice(0, 8)}…` : id;
}
