import type { Card, CarouselMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { CardTrack } from '../../preview/card-track.tsx';
import { FormattedText, PlainText } from '../../preview/formatted-text.tsx';
import { FramedBubble } from '../../preview/framed-bubble.tsx';
import { MediaView } from '../../preview/media-view.tsx';
import { MessageButton } from '../../preview/message-button.tsx';
import { PickButton } from '../../preview/pick-button.tsx';
import { ProductBlock } from '../../preview/product-block.tsx';
import type { Scene, TypePreviewProps } from '../../preview/scene.ts';
import { hasText } from '../../preview/text-or-hint.tsx';
import { withPaths } from '../../preview/with-paths.ts';

/** A message with cards below it, side by side. */
export function CarouselPreview({ message, path, scene }: TypePreviewProps<CarouselMessage>) {
  return (
    <>
      <FramedBubble message={{ body: message.body }} path={path} scene={scene} />
      {message.cards.length > 0 && (
        <CardTrack
          cards={withPaths(message.cards, `${path}.cards`).map(({ value, path }) => ({
            key: path,
            content: <CardView card={value} path={path} scene={scene} />,
          }))}
        />
      )}
    </>
  );
}

interface CardViewProps {
  card: Card;
  path: string;
  scene: Scene;
}

function CardView({ card, path, scene }: CardViewProps) {
  const { product, media, title, body, buttons = [] } = card;
  if (product) return <ProductCard product={product} path={path} scene={scene} />;
  return (
    <Bubble
      media={media && <MediaView media={media} scene={scene} />}
      header={
        hasText(title) ? <PlainText text={title} max={scene.limitAt(`${path}.title`)} /> : undefined
      }
      actions={
        buttons.length === 0
          ? undefined
          : withPaths(buttons, `${path}.buttons`).map(({ value, path }) => (
              <MessageButton key={path} button={value} path={path} scene={scene} />
            ))
      }
    >
      {hasText(body) && <FormattedText text={body} max={scene.limitAt(`${path}.body`)} />}
    </Bubble>
  );
}

function ProductCard(props: { product: NonNullable<Card['product']>; path: string; scene: Scene }) {
  const { product, path, scene } = props;
  const words = useWords();
  return (
    <Bubble
      media={<ProductBlock id={product.id} max={scene.limitAt(`${path}.product.id`)} />}
      actions={
        <PickButton
          icon="type.product"
          path={path}
          scene={scene}
          pick={{ type: 'product', catalogId: product.catalogId, id: product.id }}
        >
          {words.text('preview.product.view')}
        </PickButton>
      }
    />
  );
}
