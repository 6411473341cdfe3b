import { WebAddress } from '@/components/WebAddress'

/** The document that a piece of evidence is. */
export function DocumentLink({ address, words }: { address: string; words?: string }) {
  return (
    <WebAddress
      address={address}
      {...(words ? { words } : {})}
      className={words ? 'evi__link' : 'evi__link evi__link--address'}
    />
  )
}
