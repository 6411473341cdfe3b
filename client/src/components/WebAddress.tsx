interface WebAddressProps {
  address: string
  /** What the link says; the address itself where nothing else does. */
  words?: string
  className?: string
}

// What a removal leaves in place of words, as it is and as addresses write it.
const removed = /\[removed\]|%5Bremoved%5D|■|%E2%96%A0/i

/** A document elsewhere, by where it is. It learns nothing of the page that led to it. An address that lost words leads nowhere any more. */
export function WebAddress({ address, words, className }: WebAddressProps) {
  return removed.test(address) ? (
    <span>
      {words && `${words}: `}
      {address}{' '}
      <span className="muted">Words were removed from this address, so it no longer leads anywhere.</span>
    </span>
  ) : (
    <a href={address} rel="noreferrer" className={className}>
      {words ?? address}
    </a>
  )
}
