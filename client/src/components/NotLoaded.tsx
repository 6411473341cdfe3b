interface NotLoadedProps {
  what: string
  onAgain: () => void
}

/** A block that could not be loaded says so itself; the page stays. */
export function NotLoaded({ what, onAgain }: NotLoadedProps) {
  return (
    <p role="alert">
      We could not load {what}.{' '}
      <button type="button" className="lc-linkbtn" onClick={onAgain}>
        Try again
      </button>
    </p>
  )
}
