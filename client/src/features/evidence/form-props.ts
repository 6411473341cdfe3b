import type { Problem } from '@/api/problem'

import type { EvidenceChange, EvidenceDetail } from './queries'

/** What each form needs: the item, what was wrong, and where to send what was written. */
export interface EvidenceFormProps {
  board: string
  item: EvidenceDetail
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (change: EvidenceChange) => void
  onDiscardKept: () => void
}
