import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'

import { EmptyState } from '@/components/EmptyState'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { ShownNav } from '@/components/ShownNav'
import { formatDay } from '@/lib/dates'

import { NothingPast } from './NothingPast'
import { PastDateTable } from './PastDateTable'
import { pastDateQuery, type Listed, type PastDateList, type PastDateSearch } from './queries'
import { listedWords } from './words'

/** A file whose destroying the person asks for; another feature has the dialog. */
export interface DestroyAsked {
  /** Whether it is evidence or the proof of an action. */
  listed: Listed
  reference: string
  number: number
  onClose: () => void
  onDestroyed: (notice: string) => void
}

interface PastDatePageProps {
  board: string
  boardName: string
  search: PastDateSearch
  crumbs: ReactNode
  renderDestroy: (asked: DestroyAsked) => ReactNode
  /** After something was destroyed the list is asked again. */
  onChanged: () => void
}

const parts: readonly { listed: Listed; show: PastDateSearch['show'] }[] = [
  { listed: 'plans', show: undefined },
  { listed: 'actions', show: 'actions' },
  { listed: 'evidence', show: 'evidence' },
]

const pastWords: Record<Listed, string> = {
  plans: 'These are listed only. Open one to take a copy along; the product keeps it.',
  actions:
    'These are listed only; the product keeps them. The files that agencies gave as proof can be destroyed here, one at a time. What each was, who declared it and why it is gone stay.',
  evidence:
    'The files of withdrawn evidence can be destroyed here, one at a time. What it was, who declared it and why it is gone stay.',
}

/** What has the board kept for longer than it decided? */
export function PastDatePage(props: PastDatePageProps) {
  const { board, boardName, search, crumbs } = props
  const { data: list } = useSuspenseQuery(pastDateQuery(board, search))

  return (
    <>
      <PageHead
        title="Past its date"
        within={['Retention', boardName]}
        crumbs={crumbs}
        lede="What the board has kept for longer than its schedule says. Nothing here is destroyed by itself."
      />
      {list.hold ? (
        <EmptyState
          title={`Nothing is listed: the board has been under a legal hold since ${formatDay(list.hold.putOnOn)}`}
          why="While a hold is on, nothing of the board may be destroyed, so nothing is offered for it. Removing words that name a child or a family goes on."
          action={
            <Link className="lc-btn" to="/$board/settings/retention" params={{ board }}>
              See why it is on
            </Link>
          }
        />
      ) : (
        <Past {...props} list={list} />
      )}
    </>
  )
}

function Past({ board, search, list, renderDestroy, onChanged }: PastDatePageProps & { list: PastDateList }) {
  const [destroying, setDestroying] = useState<{ reference: string; number: number } | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const listed = search.show ?? 'plans'
  const counts = new Map(list.counts.map((one) => [one.recordClass, one]))

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <ShownNav
        label="Which records"
        show={search.show}
        parts={parts.map((part) => ({
          show: part.show,
          label: listedWords[part.listed].label,
          count: counts.get(part.listed)?.count ?? 0,
        }))}
      />
      {list.items.length > 0 ? (
        <>
          <p className="mt mt-b">{pastWords[listed]}</p>
          <PastDateTable
            board={board}
            listed={listed}
            list={list}
            onDestroy={(reference, number) => {
              setNotice(null)
              setDestroying({ reference, number })
            }}
          />
        </>
      ) : (
        <NothingPast board={board} listed={listed} count={counts.get(listed)} />
      )}
      <Pages after={search.after} next={list.next} />
      {destroying &&
        renderDestroy({
          ...destroying,
          listed,
          onClose: () => {
            setDestroying(null)
          },
          onDestroyed: (said) => {
            setDestroying(null)
            setNotice(said)
            onChanged()
          },
        })}
    </>
  )
}
