import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { DownloadMenu } from '@/components/DownloadMenu'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { NotLoaded } from '@/components/NotLoaded'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { SavedNotice } from '@/components/SavedNotice'
import { formatSpan } from '@/lib/dates'
import { hiddenMeaning } from '@/lib/hidden'
import { count } from '@/lib/text'

import { CarriedTable } from './CarriedTable'
import { PlanNotes } from './PlanNotes'
import { PlanStrip } from './PlanStrip'
import { PriorityTable } from './PriorityTable'
import {
  planOutlineQuery,
  prioritiesQuery,
  savePlan,
  type PlanOutline,
  type PriorityFilter,
  type PriorityList,
} from './queries'

interface PrioritiesPageProps {
  board: string
  boardName: string
  state: PriorityFilter
  after: string | undefined
  /** The plan of another period; none for the current one. */
  plan: string | undefined
}

const filters = [
  { state: 'open', label: 'Open' },
  { state: 'closed', label: 'Closed' },
  { state: 'all', label: 'All' },
] as const satisfies { state: PriorityFilter; label: string }[]

export function PrioritiesPage({ board, boardName, state, after, plan }: PrioritiesPageProps) {
  const { data: list } = useSuspenseQuery(prioritiesQuery(board, state, after, plan))
  const outline = useQuery(planOutlineQuery(board, plan))
  const counted = count(
    list.total,
    state === 'all' ? 'priority' : `${state} priority`,
    state === 'all' ? 'priorities' : `${state} priorities`,
  )

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Priorities"
        within={[boardName]}
        lede={
          list.plan
            ? `${list.plan.title}, ${formatSpan(list.plan.from, list.plan.to)}. Are we doing what we said, and is it working?`
            : 'Are we doing what we said, and is it working?'
        }
        actions={<Actions board={board} can={list.can} plan={list.plan} />}
      />
      <Periods board={board} list={list} />
      {list.plan && <PlanNotes board={board} plan={list.plan} canChange={list.can.changePlan} />}
      <div className="lc-filter">
        <nav aria-label="Which priorities">
          <ul className="lc-seg">
            {filters.map((filter) => (
              <li key={filter.state}>
                <Link
                  to="/$board/priorities"
                  params={{ board }}
                  search={{
                    ...(filter.state === 'open' ? {} : { state: filter.state }),
                    ...(plan ? { plan } : {}),
                  }}
                  activeOptions={{ exact: true }}
                  aria-current={filter.state === state ? 'page' : undefined}
                >
                  {filter.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <span className="muted" role="status">
          {counted}
        </span>
      </div>
      {list.items.length > 0 ? (
        <PriorityTable
          board={board}
          caption={counted}
          priorities={list.items}
          headlines={outline.data && headlinesOf(outline.data)}
        />
      ) : (
        <NoPriorities board={board} state={state} list={list} />
      )}
      {list.carried.length > 0 && <CarriedTable board={board} carried={list.carried} />}
      <Pages after={after} next={list.next} />
      {outline.isError && (
        <NotLoaded what="the objectives and measures" onAgain={() => void outline.refetch()} />
      )}
      {outline.data?.priorities.some(({ headline }) => headline?.isHidden) && (
        <p className="xsmall muted mt-s">{hiddenMeaning}</p>
      )}
      {outline.data && list.items.length > 0 && (
        <PlanStrip board={board} outline={outline.data} priorities={list.items} />
      )}
    </>
  )
}

const headlinesOf = ({ priorities }: PlanOutline) =>
  new Map(priorities.map(({ slug, headline }) => [slug, headline]))

function Actions({ board, can, plan }: { board: string } & Pick<PriorityList, 'can' | 'plan'>) {
  return (
    <>
      {plan && (
        <DownloadMenu
          label="Download the plan"
          files={[{ name: 'Word document', save: () => savePlan(board, plan.id) }]}
        >
          <a
            className="lc-menu__item"
            href={`/${board}/api/plans/${plan.id}/paper?format=html`}
            target="_blank"
            rel="noreferrer"
          >
            Print view (opens in a new tab)
          </a>
        </DownloadMenu>
      )}
      {can.beginPlan && (
        <Link className="lc-btn" to="/$board/plans/new" params={{ board }}>
          {plan ? 'Begin the next plan' : 'Begin a plan'}
        </Link>
      )}
      {can.agree && (
        <Link className="lc-btn lc-btn--primary" to="/$board/priorities/new" params={{ board }}>
          <Icon name="plus" /> Agree a priority
        </Link>
      )}
    </>
  )
}

/** The plans of other periods, where there are any. What happened in them stays to be read. */
function Periods({ board, list: { plan, plans } }: { board: string; list: PriorityList }) {
  if (plans.length < 2) {
    return null
  }

  return (
    <nav className="lc-filter" aria-label="Which period">
      <ul className="lc-seg">
        {plans.map((period) => (
          <li key={period.id}>
            <Link
              to="/$board/priorities"
              params={{ board }}
              // Priorities of a period that has passed are closed, and the reader wants to see what there was.
              search={{ plan: period.id, state: 'all' }}
              activeOptions={{ exact: true }}
              aria-current={period.id === plan?.id ? 'page' : undefined}
            >
              {formatSpan(period.from, period.to)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface NoPrioritiesProps {
  board: string
  state: PriorityFilter
  list: PriorityList
}

function NoPriorities({ board, state, list }: NoPrioritiesProps) {
  if (state === 'closed') {
    return (
      <EmptyState
        title="No priority has been closed"
        why="A priority that the board closes stays here with its reason, so that later boards can see what was done."
      />
    )
  }

  if (list.carried.length > 0) {
    return (
      <EmptyState
        title="Nothing of this plan is open"
        why="Its priorities were closed, or go on in a later plan, as is told below."
      />
    )
  }

  if (!list.plan) {
    return (
      <EmptyState
        title="No plan yet"
        why="A plan is the period for which the board agrees its priorities: what it wants to change for children."
        action={
          list.can.beginPlan && (
            <Link className="lc-btn lc-btn--primary" to="/$board/plans/new" params={{ board }}>
              Begin the first plan
            </Link>
          )
        }
      />
    )
  }

  return (
    <EmptyState
      title="No priorities yet"
      why="The priorities are the board’s plan: what it wants to change for children. Each one is kept up to date through the year, and becomes a part of the annual report."
      action={
        list.can.agree && (
          <Link className="lc-btn lc-btn--primary" to="/$board/priorities/new" params={{ board }}>
            Agree the first one
          </Link>
        )
      }
    />
  )
}
