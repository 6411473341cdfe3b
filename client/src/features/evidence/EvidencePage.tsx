import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { SavedNotice } from '@/components/SavedNotice'
import { count } from '@/lib/text'

import { EvidenceFilters } from './EvidenceFilters'
import { EvidenceTable } from './EvidenceTable'
import { evidenceListQuery, type EvidenceList, type EvidenceSearch } from './queries'

interface EvidencePageProps {
  board: string
  boardName: string
  search: EvidenceSearch
}

/** What proof has the board, and is it still current? */
export function EvidencePage({ board, boardName, search }: EvidencePageProps) {
  const { data: list } = useSuspenseQuery(evidenceListQuery(board, search))
  const { current, review } = list.counts

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Evidence"
        within={[boardName]}
        lede={
          review > 0
            ? `${count(current, 'item')} that the board relies on. ${review} to look at again.`
            : `${count(current, 'item')} that the board relies on.`
        }
        actions={<AddLink board={board} can={list.can} />}
      />
      <EvidenceFilters board={board} search={search} counts={list.counts} total={list.total} />
      {list.items.length > 0 ? (
        <EvidenceTable board={board} caption={count(list.total, 'item')} items={list.items} />
      ) : (
        <Nothing board={board} list={list} />
      )}
      <Pages after={search.after} next={list.next} />
    </>
  )
}

function AddLink({ board, can }: { board: string; can: EvidenceList['can'] }) {
  return can.add ? (
    <Link className="lc-btn lc-btn--primary" to="/$board/evidence/new" params={{ board }}>
      <Icon name="plus" /> Add evidence
    </Link>
  ) : null
}

function Nothing({ board, list }: { board: string; list: EvidenceList }) {
  return list.counts.all === 0 ? (
    <EmptyState
      title="No evidence yet"
      why="Evidence is a document that shows something: a register, an audit, a minute. It is kept once and cited under updates and actions, so that the board can show what its words stand on."
      action={<AddLink board={board} can={list.can} />}
    />
  ) : (
    <EmptyState
      title="No evidence matches"
      why="Nothing in the library is as you ask. The counts above say how much there is of each sort."
      action={
        <Link className="lc-btn" to="/$board/evidence" params={{ board }} search={{ show: 'all' }}>
          Show all evidence
        </Link>
      }
    />
  )
}
