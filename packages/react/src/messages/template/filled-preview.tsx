import {
  type FilledCard,
  type FilledHeader,
  type FilledTemplate,
  filledBody,
  fillTemplate,
  type MediaKind,
  type TemplateDefinition,
} from '@messagewright/core';
import type { ReactNode } from 'react';
import { useWords } from '../../context/words.tsx';
import { Icon } from '../../icons/icon.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { CardTrack } from '../../preview/card-track.tsx';
import { FormattedText, PlainText } from '../../preview/formatted-text.tsx';
import { MediaView } from '../../preview/media-view.tsx';
import { ProductBlock } from '../../preview/product-block.tsx';
import type { Scene, TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';
import { FilledButtonView } from './filled-button-view.tsx';
import { inOneText } from './filled-text.ts';
import { PlaceHeader } from './place-header.tsx';

/** A template as its recipient sees it; placeholders without a value stand out. */
export function FilledPreview({
  template,
  message,
  path,
  scene,
}: TypePreviewProps<Parameters<typeof fillTemplate>[1]> & { template: TemplateDefinition }) {
  const words = useWords();
  const filled = fillTemplate(template, message);
  const { preview } = message;
  const isOwn = hasText(preview) && preview !== filledBody(template, message);
  return (
    <>
      <CardView
        card={filled}
        path={path}
        scene={scene}
        time={scene.time}
        note={isOwn ? words.text('preview.template.desk', { text: preview }) : undefined}
      >
        {filled.offer && <OfferStrip filled={filled} offer={filled.offer} />}
      </CardView>
      {filled.cards && filled.cards.length > 0 && (
        <CardTrack
          cards={withPaths(filled.cards, `${path}.cards`).map(({ value, path: key }) => ({
            key,
            content: <CardView card={value} path={key} scene={scene} />,
          }))}
        />
      )}
    </>
  );
}

/** What a template and each of its cards have in common. */
function CardView({
  card,
  path,
  scene,
  time,
  note,
  children,
}: {
  card: FilledCard & Pick<FilledTemplate, 'footer'>;
  path: string;
  scene: Scene;
  time?: string | undefined;
  /** What is to be said of the whole. */
  note?: string | undefined;
  /** What stands between the medium and the words. */
  children?: ReactNode;
}) {
  const { header, body, footer, buttons } = card;
  const title = header?.format === 'text' && inOneText(header.pieces);
  const text = body && inOneText(body);
  return (
    <Bubble
      media={
        <>
          {header && <HeaderMedium header={header} scene={scene} />}
          {children}
        </>
      }
      header={title ? <PlainText text={title.text} open={title.open} /> : undefined}
      footer={
        footer === undefined && note === undefined ? undefined : (
          <>
            {footer !== undefined && <PlainText text={footer} />}
            {note !== undefined && <p className="mw-template-note">{note}</p>}
          </>
        )
      }
      time={time}
      actions={
        buttons.length === 0
          ? undefined
          : withPaths(buttons, `${path}.buttons`).map(({ value, path: place }) => (
              <FilledButtonView key={place} button={value} path={place} scene={scene} />
            ))
      }
    >
      {text && <FormattedText text={text.text} open={text.open} />}
    </Bubble>
  );
}

type Medium = Exclude<FilledHeader['format'], 'text'>;

const headerViews: {
  readonly [F in Medium]: (header: Extract<FilledHeader, { format: F }>, scene: Scene) => ReactNode;
} = {
  image: drawMedium,
  video: drawMedium,
  document: drawMedium,
  location: ({ place }) => <PlaceHeader place={place ?? {}} />,
  product: ({ product }) => <ProductBlock id={product?.id ?? ''} catalogId={product?.catalogId} />,
  other: () => null,
};

function HeaderMedium({ header, scene }: { header: FilledHeader; scene: Scene }) {
  if (header.format === 'text') return null;
  // The table is typed by format, the call is not.
  const draw = headerViews[header.format] as (header: FilledHeader, scene: Scene) => ReactNode;
  return draw(header, scene);
}

function drawMedium(
  { format, media }: Extract<FilledHeader, { media?: unknown }> & { format: MediaKind },
  scene: Scene,
): ReactNode {
  return <MediaView media={media ?? { kind: format, source: 'url', url: '' }} scene={scene} />;
}

function OfferStrip({
  filled,
  offer,
}: {
  filled: FilledTemplate;
  offer: NonNullable<FilledTemplate['offer']>;
}) {
  const words = useWords();
  const code = filled.buttons.find((button) => button.code)?.code;
  return (
    <div className="mw-offer">
      <span className="mw-offer__icon">
        <Icon name="clock" />
      </span>
      <span className="mw-offer__words">
        <span className="mw-offer__text">
          <PlainText text={offer.text} />
        </span>
        {offer.hasExpiration && (
          <span>
            {offer.endsAt === undefined
              ? words.text('preview.template.endsUnknown')
              : words.text('preview.template.ends', { date: moment(offer.endsAt, words.locale) })}
          </span>
        )}
        {code !== undefined && <span>{words.text('preview.template.code', { code })}</span>}
      </span>
    </div>
  );
}

function moment(epochMs: number, locale: string): string {
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return String(epochMs);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
