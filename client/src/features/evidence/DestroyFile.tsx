import { DestroyFileDialog } from '@/components/DestroyFileDialog'
import { draftKey } from '@/lib/drafts'

import { conflictRows } from './conflict'
import { draftPlace, everybody, type Owner } from './owner'
import { useDestroyFile } from './changes'
import { currentEvidence, type EvidenceDetail } from './queries'

interface DestroyFileProps {
  owner: Owner
  item: EvidenceDetail
  /** The revision whose file it is. */
  number: number
  personId: string
  onClose: () => void
  onSaved: (notice: string) => void
}

/** Destroys the content of a revision's file. */
export function DestroyFile({ owner, item, number, personId, onClose, onSaved }: DestroyFileProps) {
  return (
    <DestroyFileDialog
      reference={item.reference}
      version={item.version}
      fileOf={`revision ${number}`}
      readers={`${everybody(owner)} reads`}
      draft={draftKey(personId, draftPlace(owner), `evidence:${item.reference}:destroy`)}
      mutation={useDestroyFile(owner, item.reference, number)}
      currentOf={currentEvidence}
      rowsOf={(current, mine) => conflictRows(item, current, { kind: 'withdraw', body: mine }).slice(0, -1)}
      onClose={onClose}
      onSaved={onSaved}
    />
  )
}
