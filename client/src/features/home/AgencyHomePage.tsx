import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import type { Schema } from '@/api/schema'
import { EmptyState } from '@/components/EmptyState'
import { Notice } from '@/components/Notice'
import { NotLoaded } from '@/components/NotLoaded'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { Skeleton } from '@/components/Skeleton'
import { becameWords } from '@/lib/agencies'
import { formatWeekday } from '@/lib/dates'

import { AgencySeats } from './AgencySeats'
import { AgencyNeedLink } from './NeedLink'
import { Needs } from './Needs'
import { PromisesTable } from './PromisesTable'
import { agencyHomeQuery, type AgencyHome } from './queries'

interface AgencyHomePageProps {
  agency: Schema<'AgencyView'>
  isAll: boolean
}

/** One place for an agency, above the boards that it answers to: what must we do, for whom, by when? */
export function AgencyHomePage({ agency, isAll }: AgencyHomePageProps) {
  const home = useQuery(agencyHomeQuery(agency.slug, isAll))

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Home"
        within={[agency.name]}
        lede={`${formatWeekday(agency.businessDay)}. A board sees what is sent to it, and nothing else of this place.`}
      />
      {agency.now && (
        <Notice kind="warn">
          <p>
            {becameWords(agency.name, agency.now)}. The boards give its seats and open actions to{' '}
            {agency.now.name}. Until a board has done so, its actions are worked on here. What is finished
            stays here.
          </p>
        </Notice>
      )}
      {agency.boards.length === 0 ? (
        <EmptyState
          title="No board has given this agency a seat yet"
          why="When a board seats the agency, it appears here with the seat that it holds, and with what the agency promises to it."
        />
      ) : (
        <>
          {home.data ? (
            <Promised agency={agency.slug} home={home.data} isAll={isAll} />
          ) : (
            home.isPending && <Skeleton rows={5} />
          )}
          {home.isError && !home.data && (
            <NotLoaded what="what is promised to the boards" onAgain={() => void home.refetch()} />
          )}
          <AgencySeats boards={agency.boards} />
        </>
      )}
    </>
  )
}

function Promised({ agency, home, isAll }: { agency: string; home: AgencyHome; isAll: boolean }) {
  return (
    <>
      <Needs
        needs={home.needs}
        link={(need) => <AgencyNeedLink agency={agency} need={need} />}
        all={
          <Link to="/agencies/$agency/home" params={{ agency }} search={isAll ? {} : { all: true }}>
            {isAll ? 'Show the first 5' : `All ${home.needs.total} items`}
          </Link>
        }
        nothing="What is late or due within two weeks, and what a board sent back, is listed here."
      />
      <PromisesTable agency={agency} home={home} />
    </>
  )
}
