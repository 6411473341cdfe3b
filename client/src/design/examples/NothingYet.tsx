import { EmptyState } from '@/components/EmptyState'

export function NothingYet() {
  return (
    <EmptyState
      title="No actions yet"
      why="Each action is one promise with an owner, a day and its proof, so that the board can show what came of what it asked."
      action={
        <button type="button" className="lc-btn lc-btn--primary">
          Add an action
        </button>
      }
    />
  )
}
