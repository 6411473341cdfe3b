import { useState } from 'react'

import { EvidenceDialog } from './EvidenceDialog'
import type { Owner } from './owner'
import type { ChangeKind } from './changes'
import type { EvidenceDetail } from './queries'

interface EvidenceButtonsProps {
  owner: Owner
  item: EvidenceDetail
  personId: string
  onSaved: (notice: string) => void
}

const verbs = [
  { kind: 'withdraw', words: 'Withdraw it', can: 'withdraw' },
  { kind: 'change', words: 'Change the words or the day', can: 'change' },
  { kind: 'revise', words: 'Add a newer revision', can: 'revise' },
] as const satisfies { kind: ChangeKind; words: string; can: keyof EvidenceDetail['can'] }[]

/** What this person may do with the item as it stands; each opens a dialog. */
export function EvidenceButtons({ owner, item, personId, onSaved }: EvidenceButtonsProps) {
  const [open, setOpen] = useState<ChangeKind | null>(null)
  const close = () => {
    setOpen(null)
  }

  return (
    <>
      {verbs
        .filter(({ can }) => item.can[can])
        .map(({ kind, words }) => (
          <button
            key={kind}
            type="button"
            className={kind === 'revise' ? 'lc-btn lc-btn--primary' : 'lc-btn'}
            onClick={() => {
              setOpen(kind)
            }}
          >
            {words}
          </button>
        ))}
      {open && (
        <EvidenceDialog
          kind={open}
          owner={owner}
          item={item}
          personId={personId}
          onClose={close}
          onSaved={(notice) => {
            close()
            onSaved(notice)
          }}
        />
      )}
    </>
  )
}
