import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { DownloadMenu } from '@/components/DownloadMenu'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { SavedNotice } from '@/components/SavedNotice'
import { Undo } from '@/components/Undo'
import { formatMonth } from '@/lib/dates'
import { count } from '@/lib/text'

import { ActionFilters } from './ActionFilters'
import { ActionTable } from './ActionTable'
import { ChosenBar } from './ChosenBar'
import { OwnViews } from './OwnViews'
import { actionsQuery, saveActions, type ActionList, type ActionSearch, type ActionSummary } from './queries'
import { ShownActions } from './ShownActions'
import { useChosen } from './use-chosen'
import { useInRow } from './use-in-row'
import { useTold } from './use-told'

interface ActionsPageProps {
  board: string
  boardName: string
  personId: string
  search: ActionSearch
}

/** A list in order of owners says each owner once, one of priorities each priority, and one of days each month; references group nothing. */
const groupOf: Record<
  NonNullable<ActionSearch['sort']> | 'due',
  ((action: ActionSummary) => string) | undefined
> = {
  due: ({ due }) => `Due in ${formatMonth(due)}`,
  owner: ({ owner }) => owner.agency?.name ?? 'The board itself',
  priority: ({ sources }) => priorityOf(sources) ?? 'From no priority',
  source: ({ sources }) => sources[0]?.words ?? 'From nothing that is named',
  reference: undefined,
}

/** The priority that an action came from, itself or by a measure or an objective of it. */
function priorityOf(sources: ActionSummary['sources']): string | undefined {
  const records = sources.flatMap(({ record }) => record ?? [])

  return (
    records.map(({ kind, label, belongsTo }) => (kind === 'priority' ? label : belongsTo))[0] ?? undefined
  )
}

/** The one list that every meeting uses: who is late with what? */
export function ActionsPage({ board, boardName, personId, search }: ActionsPageProps) {
  const { data: list } = useSuspenseQuery(actionsQuery(board, search))
  const counted = count(list.total, 'action')
  const chosen = useChosen(list.items)
  const { offer, dropOffer, said, onDone, onOnlyDone } = useTold(board)
  const inRow = useInRow(board, personId, list.can, { onDone, onOnlyDone })

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Actions"
        within={[boardName]}
        lede={`${count(list.counts.open, 'action')} open, ${list.counts.overdue} of them overdue. ${list.counts.waiting} ${list.counts.waiting === 1 ? 'waits' : 'wait'} for the board.`}
        actions={
          <>
            <DownloadMenu
              label="Export"
              files={[
                { name: 'Excel workbook', save: () => saveActions(board, search, 'xlsx') },
                { name: 'CSV file', save: () => saveActions(board, search, 'csv') },
              ]}
            />
            <NewActionLink board={board} can={list.can} />
          </>
        }
      />
      <div className="lc-filter">
        <ShownActions show={search.show} counts={list.counts} />
        <span className="muted" role="status">
          {counted}
        </span>
      </div>
      <OwnViews board={board} search={search} list={list} />
      <ActionFilters
        board={board}
        search={search}
        owners={list.owners}
        sources={list.sources}
        source={list.source}
      />
      {list.can.raise && list.items.length > 0 && (
        <ChosenBar
          board={board}
          chosen={chosen}
          onPage={list.items.length}
          onDone={onDone}
          onOnlyDone={onOnlyDone}
        />
      )}
      <Undo offer={offer} onClose={dropOffer} />
      {said && (
        <Notice kind="good">
          <p>{said}</p>
        </Notice>
      )}
      {list.items.length > 0 ? (
        <ActionTable
          board={board}
          caption={counted}
          actions={list.items}
          chosen={list.can.raise ? chosen : undefined}
          inRow={inRow}
          groupedBy={groupOf[search.sort ?? 'due']}
        />
      ) : (
        <NoActions board={board} list={list} />
      )}
      <Pages after={search.after} next={list.next} />
    </>
  )
}

function NewActionLink({ board, can }: { board: string; can: ActionList['can'] }) {
  return can.raise || can.propose ? (
    <Link className="lc-btn lc-btn--primary" to="/$board/actions/new" params={{ board }}>
      <Icon name="plus" /> {can.raise ? 'Add an action' : 'Propose an action'}
    </Link>
  ) : null
}

function NoActions({ board, list }: { board: string; list: ActionList }) {
  return list.counts.all === 0 ? (
    <EmptyState
      title="No actions yet"
      why="Actions come from priorities, meetings, reviews and challenges. Each is one promise with an owner, a day and its proof, so that the board can show what came of what it asked."
      action={<NewActionLink board={board} can={list.can} />}
    />
  ) : (
    <EmptyState
      title="No action matches"
      why="Nothing in the list is as you ask. The counts above say how many there are of each sort."
      action={
        <Link className="lc-btn" to="/$board/actions" params={{ board }} search={{ show: 'all' }}>
          Show all actions
        </Link>
      }
    />
  )
}
