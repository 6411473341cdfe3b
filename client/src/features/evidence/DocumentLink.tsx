/** A document elsewhere, by where it is. It learns nothing of the page that led to it. */
export function DocumentLink({ address, words }: { address: string; words?: string }) {
  return (
    <a href={address} rel="noreferrer" className={words ? 'evi__link' : 'evi__link evi__link--address'}>
      {words ?? address}
    </a>
  )
}
