import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { PageHead } from '@/components/PageHead'

import { agencyActionHistoryQuery } from './queries'
import { RecordEntries } from './RecordEntries'

interface AgencyActionHistoryPageProps {
  agency: string
  agencyName: string
  board: string
  reference: string
  now: Date
  crumbs: ReactNode
}

/** The history of an action that an agency has promised to a board, as far as both of them know it. */
export function AgencyActionHistoryPage(props: AgencyActionHistoryPageProps) {
  const { agency, agencyName, board, reference, now, crumbs } = props
  const history = useSuspenseInfiniteQuery(agencyActionHistoryQuery(agency, board, reference))

  return (
    <>
      <PageHead
        title={`History of ${reference}`}
        within={['History', agencyName]}
        crumbs={crumbs}
        lede="What was changed, by whom and when, since the board agreed it. The board reads the same."
      />
      <RecordEntries history={history} now={now} />
    </>
  )
}
