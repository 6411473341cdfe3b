import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import type { Board } from '@/api/board'
import { Icon } from '@/components/Icon'
import { NotLoaded } from '@/components/NotLoaded'
import { PageHead } from '@/components/PageHead'
import { SavedNotice } from '@/components/SavedNotice'
import { Skeleton } from '@/components/Skeleton'
import { formatWeekday } from '@/lib/dates'

import { BoardNeedLink } from './NeedLink'
import { HomeCounts } from './HomeCounts'
import { Needs } from './Needs'
import { PriorityGlances } from './PriorityGlances'
import { homeQuery, type Home } from './queries'
import { RecentChanges } from './RecentChanges'

interface HomePageProps {
  board: Board
  isAll: boolean
  now: Date
}

/** The start of the day: what needs me, and are we on track? */
export function HomePage({ board, isAll, now }: HomePageProps) {
  const home = useQuery(homeQuery(board.slug, isAll))

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Home"
        within={[board.name]}
        lede={formatWeekday(board.businessDay)}
        actions={home.data && <Verbs board={board.slug} can={home.data.can} />}
      />
      {home.data ? (
        <Blocks board={board} home={home.data} isAll={isAll} now={now} />
      ) : (
        home.isPending && <Skeleton rows={7} />
      )}
      {home.isError && !home.data && (
        <NotLoaded what="what needs you, and the priorities" onAgain={() => void home.refetch()} />
      )}
    </>
  )
}

function Verbs({ board, can }: { board: string; can: Home['can'] }) {
  if (!can.raiseAction && !can.proposeAction) {
    return null
  }

  return (
    <Link className="lc-btn" to="/$board/actions/new" params={{ board }}>
      <Icon name="plus" /> {can.raiseAction ? 'New action' : 'Propose an action'}
    </Link>
  )
}

function Blocks({ board, home, isAll, now }: { board: Board; home: Home; isAll: boolean; now: Date }) {
  const params = { board: board.slug }

  return (
    <>
      <HomeCounts board={board.slug} home={home} />
      <div className={`lc-grid${home.changes ? ' lc-grid--main' : ''}`}>
        <div>
          <Needs
            needs={home.needs}
            link={(need) => <BoardNeedLink board={board.slug} need={need} />}
            all={
              <Link to="/$board/home" params={params} search={isAll ? {} : { all: true }}>
                {isAll ? 'Show the first 5' : `All ${home.needs.total} items`}
              </Link>
            }
            nothing="What waits for your word, and what is late or due within two weeks, is listed here."
          />
          <PriorityGlances board={board.slug} home={home} />
        </div>
        {home.changes && <RecentChanges board={board.slug} changes={home.changes} now={now} />}
      </div>
    </>
  )
}
