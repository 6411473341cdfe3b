import { useSuspenseQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'

import { nameOf, type Owner } from '@/api/owner'
import { EmptyState } from '@/components/EmptyState'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { ShownNav } from '@/components/ShownNav'
import { formatDay } from '@/lib/dates'

import { NothingPast } from './NothingPast'
import { PastDateTable } from './PastDateTable'
import { listedIn, pastDateQuery, type Listed, type PastDateList, type PastDateSearch } from './queries'
import { ScheduleLink } from './ScheduleLink'
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
  owner: Owner
  ownerName: string
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
  plans: 'These are listed only. Open one to download a copy; the product keeps it.',
  actions:
    'These are listed only; the product keeps them. The files that agencies gave as proof can be destroyed here, one at a time. What each was, who declared it and why it is gone stay.',
  evidence:
    'The files of withdrawn evidence can be destroyed here, one at a time. What it was, who declared it and why it is gone stay.',
}

/** What has the owner kept for longer than it decided? */
export function PastDatePage(props: PastDatePageProps) {
  const { owner, ownerName, search, crumbs } = props
  const { data: list } = useSuspenseQuery(pastDateQuery(owner, search))

  return (
    <>
      <PageHead
        title="Past its date"
        within={['Retention', ownerName]}
        crumbs={crumbs}
        lede={`What ${nameOf(owner)} has kept for longer than its schedule says. Nothing here is destroyed automatically.`}
      />
      {list.hold ? (
        <EmptyState
          title={`Nothing is listed: ${nameOf(owner)} has been under a legal hold since ${formatDay(list.hold.putOnOn)}`}
          why={`While a hold is on, nothing of ${nameOf(owner)} may be destroyed, so nothing is offered for it. Removing words that name a child or a family goes on.`}
          action={
            <ScheduleLink className="lc-btn" owner={owner}>
              See why it is on
            </ScheduleLink>
          }
        />
      ) : (
        <Past {...props} list={list} />
      )}
    </>
  )
}

function Past({ owner, search, list, renderDestroy, onChanged }: PastDatePageProps & { list: PastDateList }) {
  const [destroying, setDestroying] = useState<{ reference: string; number: number } | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const listed = listedIn(owner, search)
  const counts = new Map(list.counts.map((one) => [one.recordClass, one]))

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      {owner.kind === 'board' && (
        <ShownNav
          label="Which records"
          show={search.show}
          parts={parts.map((part) => ({
            show: part.show,
            label: listedWords[part.listed].label,
            count: counts.get(part.listed)?.count ?? 0,
          }))}
        />
      )}
      {list.items.length > 0 ? (
        <>
          <p className="mt mt-b">{pastWords[listed]}</p>
          <PastDateTable
            owner={owner}
            listed={listed}
            list={list}
            onDestroy={(reference, number) => {
              setNotice(null)
              setDestroying({ reference, number })
            }}
          />
        </>
      ) : (
        <NothingPast owner={owner} listed={listed} count={counts.get(listed)} />
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
