import { Undo } from '@/components/Undo'
import { useUndo } from '@/components/use-undo'

export function TakeBack() {
  const { offer, offerUndo, dropOffer } = useUndo()

  return (
    <>
      <Undo offer={offer} onClose={dropOffer} />
      <button
        type="button"
        className="lc-btn"
        onClick={() => {
          offerUndo({
            done: '3 actions were agreed.',
            undone: '3 actions are proposed again.',
            takeBack: () => Promise.resolve(),
          })
        }}
      >
        Agree 3 actions
      </button>
    </>
  )
}
