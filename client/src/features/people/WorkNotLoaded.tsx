/** Without knowing what is left behind nobody is asked to decide about it. */
export function WorkNotLoaded({ onAgain }: { onAgain: () => void }) {
  return (
    <p role="alert">
      We could not load the open work.{' '}
      <button type="button" className="lc-linkbtn" onClick={onAgain}>
        Try again
      </button>
    </p>
  )
}
