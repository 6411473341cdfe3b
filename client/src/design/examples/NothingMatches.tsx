import { EmptyState } from '@/components/EmptyState'

export function NothingMatches() {
  return (
    <EmptyState
      level={3}
      title="No action matches"
      why="Nothing in the list is as you ask."
      action={
        <button type="button" className="lc-btn">
          Show all actions
        </button>
      }
    />
  )
}
