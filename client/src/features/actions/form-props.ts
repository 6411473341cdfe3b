import type { ActionChange, AlsoPromised } from './change-one'
import type { Problem } from '@/api/problem'
import type { HeldMeeting } from '@/lib/agreed-at'

import type { ActionDetail } from './queries'

/** What each form needs: what was wrong, and where to send what was written. */
export interface ActionFormProps {
  action: ActionDetail
  today: string
  /** Actions of other boards to which an agency can say the same; none on a board's side. */
  also: readonly AlsoPromised[]
  /** The agency in whose workspace it is written; none on a board's side. */
  agency: string | null
  /** The board's meetings to choose from; none on an agency's side. */
  meetings: readonly HeldMeeting[]
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (change: ActionChange) => void
  onDiscardKept: () => void
}
