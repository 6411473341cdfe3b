/** The way out at the foot of a dialog with a form; Escape does the same. */
export function CloseWithoutSaving({ onClose }: { onClose: () => void }) {
  return (
    <p className="ent__help">
      <button type="button" className="lc-linkbtn" onClick={onClose}>
        Close without saving
      </button>
    </p>
  )
}
