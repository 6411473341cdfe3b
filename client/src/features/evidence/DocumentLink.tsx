/** A document elsewhere, by where it is. It learns nothing of the page that led to it. */
export function DocumentLink({ address, words }: { address: string; words?: string }) {
  return (
    <a href={address} rel="noreferrer" className="evi__link">
      {words ?? address}
    </a>
  )
}
