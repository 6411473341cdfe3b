interface MoreButtonProps {
  hasMore: boolean
  isPending: boolean
  onMore: () => void
}

/** Goes on after what is shown, when the service says that there is more. */
export function MoreButton({ hasMore, isPending, onMore }: MoreButtonProps) {
  return hasMore ? (
    <p className="lc-actions mt">
      <button
        type="button"
        className="lc-btn"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) {
            onMore()
          }
        }}
      >
        Show more
      </button>
    </p>
  ) : null
}
