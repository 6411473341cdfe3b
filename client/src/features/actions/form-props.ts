import type { Problem } from '@/api/problem'

import type { ActionChange, ActionDetail } from './queries'

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
