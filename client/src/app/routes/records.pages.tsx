import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { RecordAddress } from '@/api/record-history'
import { Crumbs } from '@/components/Crumbs'
import { RecordHistoryPage } from '@/features/history/RecordHistoryPage'

const member = getRouteApi('/$board/member')
const action = getRouteApi('/$board/member/actions/$reference/history')
const measure = getRouteApi('/$board/member/priorities/$slug/measures/$number/history')
const evidence = getRouteApi('/$board/member/evidence/$item/history')
const meeting = getRouteApi('/$board/member/meetings/$meeting/history')
const group = getRouteApi('/$board/member/settings/groups/$group/history')

/** The page of one record, whose way there is given from what it is called. */
function Page({ record, way }: { record: RecordAddress; way: (label: string) => ReactNode }) {
  const { board } = member.useRouteContext()

  return (
    <RecordHistoryPage
      board={board.slug}
      boardName={board.name}
      record={record}
      now={new Date()}
      canReadHistory={board.me.can.readHistory}
      crumbs={(label) => (
        <Crumbs>
          {way(label)}
          <span>History</span>
        </Crumbs>
      )}
    />
  )
}

export function ActionHistory() {
  const params = action.useParams()

  return (
    <Page
      record={{ kind: 'action', address: params.reference }}
      way={() => [
        <Link key="list" to="/$board/actions" params={params}>
          Actions
        </Link>,
        <Link key="one" to="/$board/actions/$reference" params={params}>
          {params.reference}
        </Link>,
      ]}
    />
  )
}

export function MeasureHistory() {
  const params = measure.useParams()

  return (
    <Page
      record={{ kind: 'measure', address: params.slug, number: Number(params.number) }}
      way={(label) => [
        <Link key="list" to="/$board/priorities/$slug/measures" params={params}>
          Measures
        </Link>,
        <Link key="one" to="/$board/priorities/$slug/measures/$number" params={params}>
          {label}
        </Link>,
      ]}
    />
  )
}

export function EvidenceHistory() {
  const params = evidence.useParams()

  return (
    <Page
      record={{ kind: 'evidence', address: params.item }}
      way={() => [
        <Link key="list" to="/$board/evidence" params={params}>
          Evidence
        </Link>,
        <Link key="one" to="/$board/evidence/$item" params={params}>
          {params.item}
        </Link>,
      ]}
    />
  )
}

export function MeetingHistory() {
  const params = meeting.useParams()

  return (
    <Page
      record={{ kind: 'meeting', address: params.meeting }}
      way={(label) => [
        <Link key="list" to="/$board/meetings" params={params}>
          Meetings
        </Link>,
        <Link key="one" to="/$board/meetings/$meeting" params={params}>
          {label}
        </Link>,
      ]}
    />
  )
}

export function GroupHistory() {
  const params = group.useParams()

  return (
    <Page
      record={{ kind: 'group', address: params.group }}
      way={(label) => [
        <Link key="list" to="/$board/settings/groups" params={params}>
          Groups
        </Link>,
        <span key="one">{label}</span>,
      ]}
    />
  )
}
