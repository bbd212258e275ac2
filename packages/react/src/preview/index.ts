'use client';

export { ActionButton, type ActionButtonProps } from './action-button.tsx';
export { Bubble, type BubbleProps } from './bubble.tsx';
export { CardTrack, type CardTrackProps } from './card-track.tsx';
export { parseFormat } from './format.ts';
export type {
  Block,
  BlockType,
  CodeNode,
  EmphasisNode,
  InlineNode,
  Line,
  LinkNode,
  ParsedFormat,
  TextNode,
} from './format-nodes.ts';
export { FormattedText, type FormattedTextProps, PlainText } from './formatted-text.tsx';
export { FramedBubble, type FramedBubbleProps } from './framed-bubble.tsx';
export { ListSheet, type ListSheetProps } from './list-sheet.tsx';
export { LocationCard, type LocationCardProps } from './location-card.tsx';
export { MediaPlaceholder } from './media-placeholder.tsx';
export { MediaView, type MediaViewProps } from './media-view.tsx';
export { MessageButton, type MessageButtonProps } from './message-button.tsx';
export { MessagePreview, type MessagePreviewProps } from './message-preview.tsx';
export { PhoneFrame, type PhoneFrameProps, type PreviewContact } from './phone-frame.tsx';
export { PickButton, type PickButtonProps } from './pick-button.tsx';
export { PreviewEvent } from './preview-event.tsx';
export { PreviewUnavailable, type PreviewUnavailableProps } from './preview-unavailable.tsx';
export { CatalogBlock, ProductBlock, type ProductBlockProps } from './product-block.tsx';
export type { LimitAt, PreviewPick, Scene, TypePreview, TypePreviewProps } from './scene.ts';
