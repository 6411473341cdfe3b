import type { ActionChange } from './change-one'
import type { Problem } from '@/api/problem'

import type { ActionDetail } from './queries'

/** What each form needs: what was wrong, and where to send what was written. */
export interface ActionFormProps {
  action: ActionDetail
  today: string
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (change: ActionChange) => void
  onDiscardKept: () => void
}
