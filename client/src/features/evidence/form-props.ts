import type { Problem } from '@/api/problem'

import type { Owner } from './owner'
import type { EvidenceChange } from './changes'
import type { EvidenceDetail } from './queries'

/** What each form needs: the item, what was wrong, and where to send what was written. */
export interface EvidenceFormProps {
  owner: Owner
  item: EvidenceDetail
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (change: EvidenceChange) => void
  onDiscardKept: () => void
}
