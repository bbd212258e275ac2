/** Something to say to screen readers. The same text under another id is said again. */
export interface News {
  readonly id: number;
  readonly text: string;
}

/** Says the news to screen readers. It stands in the page before there are any, or they would not be heard. */
export function Announcer({ news }: { news: News }) {
  return (
    <div role="status" className="hidden">
      <span key={news.id}>{news.text}</span>
    </div>
  );
}
