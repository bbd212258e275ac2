import type { MessageType } from '@messagewright/core';
import type { ReactNode } from 'react';

/** Icons that are not a message type's. */
export type ActionIconName =
  | 'alert'
  | 'arrow-down'
  | 'arrow-up'
  | 'bold'
  | 'check'
  | 'chevron-down'
  | 'chevron-left'
  | 'chevron-right'
  | 'chevron-up'
  | 'clock'
  | 'close'
  | 'copy'
  | 'duplicate'
  | 'emoji'
  | 'external'
  | 'grip'
  | 'import'
  | 'info'
  | 'italic'
  | 'lock'
  | 'minus'
  | 'monospace'
  | 'more'
  | 'pause'
  | 'person'
  | 'play'
  | 'plus'
  | 'reply'
  | 'retry'
  | 'search'
  | 'send'
  | 'strikethrough'
  | 'trash'
  | 'upload'
  | 'warning';

/** Every icon by name; `type.list` is the icon of a message type. */
export type IconName = ActionIconName | `type.${MessageType}`;

/** Drawings on a 16 by 16 grid, stroked with 1.5. */
export const iconPaths: Record<IconName, ReactNode> = {
  alert: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 5v3.5M8 11v.01" />
    </>
  ),
  'arrow-down': <path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />,
  'arrow-up': <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />,
  bold: <path d="M4.5 3h4a2.5 2.5 0 0 1 0 5h-4zM4.5 8H9a2.5 2.5 0 0 1 0 5H4.5z" />,
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  'chevron-down': <path d="m4 6 4 4 4-4" />,
  'chevron-left': <path d="m10 4-4 4 4 4" />,
  'chevron-right': <path d="m6 4 4 4-4 4" />,
  'chevron-up': <path d="m4 10 4-4 4 4" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.3 1.5" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </>
  ),
  duplicate: (
    <>
      <rect x="2.5" y="2.5" width="8" height="8" rx="1.5" />
      <path d="M13.5 6v6a1.5 1.5 0 0 1-1.5 1.5H6M6.5 4.5v4M4.5 6.5h4" />
    </>
  ),
  emoji: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.5 9.5a3 3 0 0 0 5 0M6 6.3v.01M10 6.3v.01" />
    </>
  ),
  external: (
    <path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12 9v3.5a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1H7" />
  ),
  grip: <path d="M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01" />,
  upload: <path d="M8 9.5v-7M5 5l3-3 3 3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2" />,
  import: <path d="M8 2.5v7M5 7l3 3 3-3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5V11M8 5v.01" />
    </>
  ),
  italic: <path d="M6.5 3H12M4 13h5.5M9.5 3l-3 10" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  minus: <path d="M3.5 8h9" />,
  monospace: <path d="M5.5 3C3.5 3 4.5 8 2.5 8c2 0 1 5 3 5M10.5 3c2 0 1 5 3 5-2 0-1 5-3 5" />,
  more: <path d="M3.5 8v.01M8 8v.01M12.5 8v.01" />,
  pause: <path d="M4.2 3.2h2.6v9.6H4.2zM9.2 3.2h2.6v9.6H9.2z" fill="currentColor" stroke="none" />,
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.5" />
      <path d="M3 13.5c.5-2.5 2.4-3.7 5-3.7s4.5 1.2 5 3.7" />
    </>
  ),
  play: <path d="M5 3.2v9.6L12.5 8z" fill="currentColor" />,
  plus: <path d="M8 3v10M3 8h10" />,
  reply: <path d="M6.5 3.5 2.5 7.5l4 4M2.5 7.5h6a5 5 0 0 1 5 5" />,
  retry: <path d="M13.5 3v3.5H10M13.2 6.5A5.5 5.5 0 1 0 13.5 9" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.3 10.3 3.2 3.2" />
    </>
  ),
  send: <path d="M13.5 2.5 2.5 7l4.5 2 2 4.5zM7 9l3-3" />,
  strikethrough: (
    <path d="M2.5 8h11M11.5 5c0-1.2-1.4-2-3.3-2C6.3 3 4.8 3.9 4.8 5.4c0 .9.5 1.6 1.4 2M4.5 11c.2 1.2 1.6 2 3.5 2 2 0 3.5-.9 3.5-2.5" />
  ),
  trash: <path d="M2.5 4h11M6 4V2.5h4V4M4 4l.6 9h6.8L12 4M6.7 6.8v3.5M9.3 6.8v3.5" />,
  warning: <path d="M8 2.5 14 13H2zM8 6.5v3M8 11.2v.01" />,

  'type.text': <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />,
  'type.image': (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
      <path d="m3 11.5 3-3 2.5 2.5 2-2 2.5 2.5M10.5 6v.01" />
    </>
  ),
  'type.video': (
    <>
      <rect x="2" y="4" width="8.5" height="8" rx="1.5" />
      <path d="m10.5 7 3.5-2v6l-3.5-2" />
    </>
  ),
  'type.audio': (
    <path d="M8 2.5a2 2 0 0 1 2 2V8a2 2 0 0 1-4 0V4.5a2 2 0 0 1 2-2M3.5 7.5V8a4.5 4.5 0 0 0 9 0v-.5M8 12.5v1.5" />
  ),
  'type.document': <path d="M4 1.8h5L12 5v9.2H4zM9 1.8V5h3" />,
  'type.sticker': (
    <path d="M13.5 8.5v-4a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h4zM13.5 8.5h-3a2 2 0 0 0-2 2v3" />
  ),
  'type.gif': (
    <>
      <rect x="2" y="3.5" width="12" height="9" rx="1.5" />
      <path d="M6.3 7a1.3 1.3 0 0 0-1.3-.7C4.3 6.3 4 7 4 8s.3 1.7 1.2 1.7c.7 0 1.1-.5 1.1-1.4M8.2 6.3v3.4M10.2 9.7V6.3H12M10.2 8h1.5" />
    </>
  ),
  'type.attachments': (
    <path d="m12.5 7.5-5 5a3 3 0 0 1-4.3-4.3l5.3-5.3a2 2 0 0 1 2.9 2.9l-5.2 5.2a1 1 0 0 1-1.5-1.5l4.5-4.5" />
  ),
  'type.location': (
    <>
      <path d="M8 14s5-4.2 5-8A5 5 0 0 0 3 6c0 3.8 5 8 5 8Z" />
      <circle cx="8" cy="6" r="1.7" />
    </>
  ),
  'type.contacts': (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <circle cx="8" cy="6.5" r="1.7" />
      <path d="M5 11c.5-1.3 1.5-1.9 3-1.9s2.5.6 3 1.9" />
    </>
  ),
  'type.reaction': (
    <path d="M8 13S2.5 9.8 2.5 6.2A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.5 1.2C13.5 9.8 8 13 8 13Z" />
  ),
  'type.buttons': (
    <>
      <rect x="2" y="3" width="12" height="4" rx="2" />
      <rect x="2" y="9" width="12" height="4" rx="2" />
    </>
  ),
  'type.list': <path d="M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4H3M2.5 8H3M2.5 12H3" />,
  'type.link': (
    <path d="M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.6-2.6a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6l.9-.9" />
  ),
  'type.location-request': (
    <>
      <circle cx="8" cy="8" r="4.5" />
      <path d="M8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5" />
    </>
  ),
  'type.address-request': <path d="M2.5 7.5 8 3l5.5 4.5M4 6.5v7h8v-7M6.5 13.5V10h3v3.5" />,
  'type.product': <path d="M3.5 5h9l.8 8.5H2.7zM5.7 5V4.3a2.3 2.3 0 0 1 4.6 0V5" />,
  'type.product-list': <path d="M2.5 3h4v4h-4zM2.5 9h4v4h-4zM9 4h4.5M9 6.5h3M9 10h4.5M9 12.5h3" />,
  'type.catalog': <path d="M2.5 3h4v4h-4zM9.5 3h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h4v4h-4z" />,
  'type.flow': (
    <>
      <rect x="2" y="2.5" width="5" height="4" rx="1" />
      <rect x="9" y="9.5" width="5" height="4" rx="1" />
      <path d="M4.5 6.5v3a2 2 0 0 0 2 2H9" />
    </>
  ),
  'type.call-permission': (
    <path d="M3 3.5C3 9 7 13 12.5 13l.5-2.5-2.8-1-1.2 1.2A8 8 0 0 1 5.3 7l1.2-1.2-1-2.8zM10 3.5l1.3 1.3 2.2-2.3" />
  ),
  'type.call': (
    <path d="M3 3.5C3 9 7 13 12.5 13l.5-2.5-2.8-1-1.2 1.2A8 8 0 0 1 5.3 7l1.2-1.2-1-2.8z" />
  ),
  'type.carousel': (
    <>
      <rect x="4.5" y="3" width="7" height="10" rx="1.5" />
      <path d="M2 5v6M14 5v6" />
    </>
  ),
  'type.html': <path d="m5 4.5-3 3.5 3 3.5M11 4.5l3 3.5-3 3.5M9.3 3 6.7 13" />,
  'type.section': (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <path d="M2.5 8h11" />
    </>
  ),
  'type.one-time-code': (
    <>
      <rect x="1.8" y="4.5" width="12.4" height="7" rx="1.5" />
      <path d="M5 8v.01M8 8v.01M11 8v.01" />
    </>
  ),
  'type.template': (
    <>
      <rect x="3" y="2" width="10" height="12" rx="1.5" />
      <path d="M5.5 6h5M5.5 9h3" />
    </>
  ),
  'type.custom': (
    <path d="M5.5 3C3.5 3 4.5 8 2.5 8c2 0 1 5 3 5M10.5 3c2 0 1 5 3 5-2 0-1 5-3 5M8 8v.01" />
  ),
};
