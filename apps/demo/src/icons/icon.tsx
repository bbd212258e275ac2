/** Drawings on a 16 by 16 grid, stroked with 1.5. */
const drawings = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.400L14 14',
  back: 'M9.500 3.500 5 8l4.500 4.500',
  close: 'M4 4l8 8M12 4l-8 8',
  write: 'M3 13h2.500L13 5.500 10.500 3 3 10.500V13ZM9 4.500 11.500 7',
  settings:
    'M2.500 5H8M12 5h1.500M2.500 11H4M8 11h5.500M10 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  check: 'M3.500 8.500 6.500 11.500 12.500 4.500',
  delivered: 'M1.500 8.500 4.500 11.500 10 5M8 11l.5.5L14.500 5',
  alert: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.500M8 11v.01',
  question:
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.300 6.300a1.750 1.750 0 1 1 2.500 1.600c-.5.2-.8.5-.8 1.100M8 11.300v.01',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3l2 1.500',
  lock: 'M4 7.500h8v6H4v-6ZM5.500 7.500V5.500a2.500 2.500 0 0 1 5 0v2',
  place:
    'M8 14s4.500-3.800 4.500-7.500a4.500 4.500 0 0 0-9 0C3.500 10.200 8 14 8 14Zm0-6a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  chose: 'M6 4.500 3 7.500l3 3M3 7.500h6.500a3.500 3.500 0 0 1 3.500 3.500v.5',
  chat: 'M3 3h10a1 1 0 0 1 1 1v6.500a1 1 0 0 1-1 1H8L4.500 14v-2.500H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z',
  file: 'M4 2h5l3 3v9H4V2ZM9 2v3h3',
  offline:
    'M2 2l12 12M4.500 8.500A5 5 0 0 1 7 7.200M11.500 8.500a5 5 0 0 0-1-.7M2 6a9 9 0 0 1 3-1.900M14 6a9 9 0 0 0-6-2.300M8 12v.01',
} as const;

/** The desk's icons. */
export type IconName = keyof typeof drawings;

/** An icon. It says nothing: words stand beside it, or on what it labels. */
export function Icon({ name, flips = false }: { name: IconName; flips?: boolean }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-flips={flips || undefined}
    >
      <path d={drawings[name]} />
    </svg>
  );
}
