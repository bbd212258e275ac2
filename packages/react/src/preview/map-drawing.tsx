/** A drawing that says "map" and shows no real place, so that it needs no network and tells no lie. */
export function MapDrawing({ label, pinned }: { label: string; pinned: boolean }) {
  return (
    <div className="mw-map">
      <svg
        className="mw-map__picture"
        viewBox="0 0 284 132"
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={label}
      >
        <rect className="mw-map__land" width="284" height="132" />
        <path className="mw-map__water" d="M0 104c30-10 52 4 84 14s66 2 92 14H0z" />
        <path
          className="mw-map__park"
          d="M196 8h72a6 6 0 0 1 6 6v34l-52 12-32-22V14a6 6 0 0 1 6-6z"
        />
        <g className="mw-map__blocks">
          <path d="M10 10h46v26H10zM66 10h34v26H66zM10 46h30v30l-30 6zM52 46h48v26H52zM112 10h62v20h-62zM112 42h40v28h-40z" />
          <path d="M164 54l22 14v22h-22zM200 76l46-10v24h-46zM256 64l28-6v30h-28zM112 82h42v18h-42zM200 100h40v32h-40zM250 100h34v32h-34z" />
        </g>
        <g className="mw-map__roads">
          <path d="M-4 88c50-8 96-14 150-10s96 22 146 14" />
          <path d="M106-4v88c0 22 14 34 22 52" />
        </g>
        <g className="mw-map__lanes">
          <path d="M-4 41h110M60-4v84M158 30v50M106 36h84M192 96v40M158 50l36 24M222 60l70-16M246 96v40" />
        </g>
      </svg>
      {pinned && (
        <svg className="mw-map__pin" viewBox="0 0 32 40" aria-hidden="true">
          <path d="M16 39s13-12.2 13-23A13 13 0 0 0 3 16c0 10.8 13 23 13 23Z" />
          <circle cx="16" cy="16" r="5" />
        </svg>
      )}
    </div>
  );
}
