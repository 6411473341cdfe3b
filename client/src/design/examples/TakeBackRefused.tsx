import { Problem } from '@/api/problem'
import { Undo } from '@/components/Undo'
import { useUndo } from '@/components/use-undo'

const stale = { code: 'actions.stale', detail: 'Somebody has changed A-142 since, so it stays as it is now.' }

export function TakeBackRefused() {
  const { offer, offerUndo, dropOffer } = useUndo()

  return (
    <>
      <Undo offer={offer} onClose={dropOffer} />
      <button
        type="button"
        className="lc-btn"
        onClick={() => {
          offerUndo({
            done: 'A-142 was given to Meridian Police.',
            undone: 'A-142 is the board’s again.',
            takeBack: () => Promise.reject(new Problem(412, stale)),
          })
        }}
      >
        Give A-142 away
      </button>
    </>
  )
}
