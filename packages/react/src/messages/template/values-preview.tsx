import type { ParameterValue, TemplateComponent, TemplateMessage } from '@messagewright/core';
import type { ReactNode } from 'react';
import { useWords } from '../../context/words.tsx';
import { ActionButton } from '../../preview/action-button.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { CardTrack } from '../../preview/card-track.tsx';
import { PlainText } from '../../preview/formatted-text.tsx';
import { MediaView } from '../../preview/media-view.tsx';
import { ProductBlock } from '../../preview/product-block.tsx';
import type { Scene, TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';
import { languageName } from '../../templates/template-names.ts';
import { PlaceHeader } from './place-header.tsx';

/** A template of which only the name and the values are known. */
export function ValuesPreview({ message, path, scene }: TypePreviewProps<TemplateMessage>) {
  const words = useWords();
  const { name, language, components, preview } = message;
  const title = hasText(name) ? name : words.text('preview.template.unnamed');
  const carousel = components.find((each) => each.slot === 'carousel');
  return (
    <>
      <PartsBubble
        components={components}
        path={`${path}.components`}
        scene={scene}
        header={<PlainText text={title} />}
        footer={
          <>
            {hasText(language) && (
              <p className="mw-template-note">{languageName(language, words)}</p>
            )}
            <p className="mw-template-note">{words.text('preview.template.unknown')}</p>
            {hasText(preview) && (
              <p className="mw-template-note">
                {words.text('preview.template.desk', { text: preview })}
              </p>
            )}
          </>
        }
        time={scene.time}
      />
      {carousel?.slot === 'carousel' && carousel.cards.length > 0 && (
        <CardTrack
          cards={withPaths(carousel.cards, `${path}.cards`).map(({ value, path: key }) => ({
            key,
            content: (
              <PartsBubble components={value.components} path={`${key}.components`} scene={scene} />
            ),
          }))}
        />
      )}
    </>
  );
}

/** The values of some parts: media on top, texts in the middle, buttons below. */
function PartsBubble({
  components,
  path,
  scene,
  header,
  footer,
  time,
}: {
  components: readonly TemplateComponent[];
  path: string;
  scene: Scene;
  header?: ReactNode;
  footer?: ReactNode;
  time?: string | undefined;
}) {
  const words = useWords();
  const parts = withPaths(components, path);
  const buttons = parts.filter(({ value }) => value.slot === 'button');
  const texts = parts.filter(({ value }) => value.slot !== 'button').flatMap(parametersOf);
  return (
    <Bubble
      media={texts.map(({ value, path: key }) => (
        <ValueMedium key={key} value={value} scene={scene} />
      ))}
      header={header}
      footer={footer}
      time={time}
      actions={
        buttons.length === 0
          ? undefined
          : buttons.map((button) => (
              <ActionButton key={button.path} icon="reply">
                <PlainText
                  text={
                    parametersOf(button)
                      .map(({ value }) => textOf(value))
                      .find(hasText) ??
                    words.text('preview.template.button', { n: indexOf(button.value) + 1 })
                  }
                />
              </ActionButton>
            ))
      }
    >
      <ul className="mw-template-values">
        {texts.map(
          ({ value, path: key }) =>
            hasText(textOf(value)) && (
              <li key={key}>
                <PlainText text={textOf(value) ?? ''} />
              </li>
            ),
        )}
      </ul>
    </Bubble>
  );
}

function parametersOf({ value: part, path }: { value: TemplateComponent; path: string }) {
  const parameters = 'parameters' in part ? (part.parameters ?? []) : [];
  return withPaths(parameters, path).flatMap(({ value: { value }, path: key }) =>
    value ? [{ value, path: key }] : [],
  );
}

function indexOf(component: TemplateComponent): number {
  return component.slot === 'button' ? component.index : 0;
}

type Reader<T extends ParameterValue['type']> = (
  value: Extract<ParameterValue, { type: T }>,
) => string | undefined;

/** What a value says in one line; a value that says nothing there has no entry. */
const readers: { readonly [T in ParameterValue['type']]?: Reader<T> } = {
  text: ({ text }) => text,
  number: ({ number }) => number?.toString(),
  currency: ({ fallback, code, amount1000 }) =>
    hasText(fallback) || amount1000 === undefined ? fallback : `${amount1000 / 1000} ${code}`,
  'date-time': ({ fallback }) => fallback,
  payload: ({ payload }) => payload,
  coupon: ({ code }) => code,
  flow: ({ token }) => token,
  catalog: ({ thumbnailId }) => thumbnailId,
};

function textOf(value: ParameterValue): string | undefined {
  const read = readers[value.type] as ((value: ParameterValue) => string | undefined) | undefined;
  return read?.(value) || undefined;
}

const media: {
  readonly [T in ParameterValue['type']]?: (
    value: Extract<ParameterValue, { type: T }>,
    scene: Scene,
  ) => ReactNode;
} = {
  media: ({ media: medium }, scene) => <MediaView media={medium} scene={scene} />,
  location: (place) => <PlaceHeader place={place} />,
  product: ({ product }) => <ProductBlock id={product.id} catalogId={product.catalogId} />,
};

function ValueMedium({ value, scene }: { value: ParameterValue; scene: Scene }) {
  const draw = media[value.type] as
    | ((value: ParameterValue, scene: Scene) => ReactNode)
    | undefined;
  return draw?.(value, scene) ?? null;
}
