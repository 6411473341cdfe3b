import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Owner } from '@/api/owner'

/** Leads to how long the owner keeps its records. */
export function ScheduleLink({ owner, ...link }: { owner: Owner; className?: string; children: ReactNode }) {
  return owner.kind === 'board' ? (
    <Link {...link} to="/$board/settings/retention" params={{ board: owner.slug }} />
  ) : (
    <Link {...link} to="/agencies/$agency/retention" params={{ agency: owner.slug }} />
  )
}
