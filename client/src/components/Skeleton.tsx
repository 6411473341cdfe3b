/** The shape of a page that is still to come. The router shows it only after a quarter of a second. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  return (
    <div role="status">
      <span className="vh">Loading</span>
      <div className="lc-skel lc-skel--title" />
      {Array.from({ length: rows }, (_, row) => (
        <div className="lc-skel lc-skel--row" key={row} />
      ))}
    </div>
  )
}
